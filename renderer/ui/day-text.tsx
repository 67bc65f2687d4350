import type { CalendarDay } from '../../shared/units/calendar-day';
import { useWords } from '../lib/use-words';

type Props = { day: CalendarDay; style?: 'long' | 'short' };

export const DayText = ({ day: value, style = 'short' }: Props) => {
  const { day } = useWords();
  return <time dateTime={value}>{day(value, style)}</time>;
};

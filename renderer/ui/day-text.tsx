import type { CalendarDay } from '../../shared/units/calendar-day';
import { useToday } from '../lib/today';
import { useWords } from '../lib/use-words';

/** 'recent' leaves out the year while it is this one. */
type Props = { day: CalendarDay; style?: 'long' | 'short' | 'recent' };

export const DayText = ({ day: value, style = 'short' }: Props) => {
  const { day } = useWords();
  const year = useToday().slice(0, 4);
  const text = day(value, style === 'long' ? 'long' : 'short');
  const isThisYear = style === 'recent' && value.startsWith(year);
  return <time dateTime={value}>{isThisYear ? text.replace(` ${year}`, '') : text}</time>;
};

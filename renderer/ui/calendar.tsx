/** The month calendar, loaded when first opened. Weeks begin on Monday. */
import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/nl';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { useToday } from '../lib/today';
import { useWords } from '../lib/use-words';

type Props = { value: CalendarDay | null; onChange: (day: CalendarDay) => void };

export const Calendar = ({ value, onChange }: Props) => {
  const { language } = useWords();
  const today = useToday();
  return (
    <DatePicker
      locale={language}
      firstDayOfWeek={1}
      value={value}
      defaultDate={value ?? today}
      onChange={(day) => day && onChange(day)}
      highlightToday
    />
  );
};

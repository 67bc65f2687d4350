/** A calendar day: typed ("24-11", "gisteren", arrow up and down for the next and previous day) or from a calendar. */
import { ActionIcon, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { addDays, formatDay } from '../../shared/units/calendar-day';
import { parseDay } from '../../shared/units/parse-day';
import { useToday } from '../lib/today';
import { useWords } from '../lib/use-words';
import type { ParsedInputProps } from './parsed-input';
import { ParsedInput } from './parsed-input';

const Calendar = lazy(() => import('./calendar').then((file) => ({ default: file.Calendar })));

type Props = ParsedInputProps<CalendarDay> & {
  /** For what is still to come: "vrijdag" is the next one. */
  isAhead?: boolean;
};

export const DayInput = ({ isAhead = false, ...props }: Props) => {
  const { t, language } = useWords();
  const today = useToday();
  const [isOpen, setIsOpen] = useState(false);
  const parse = useCallback((text: string) => parseDay(text, today, isAhead), [today, isAhead]);
  const format = useCallback((day: CalendarDay) => formatDay(day, language, 'short'), [language]);
  const { value, onChange } = props;
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <div>
          <ParsedInput
            {...props}
            parse={parse}
            format={format}
            wrong={t('forms.notDay')}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
              if (step === 0 || value === null) return;
              event.preventDefault();
              onChange(addDays(value, step));
            }}
            rightSection={
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('forms.openCalendar')}
                aria-haspopup="dialog"
                aria-expanded={isOpen}
                onClick={() => setIsOpen(!isOpen)}
              >
                <IconCalendar size={16} stroke={1.6} />
              </ActionIcon>
            }
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('forms.openCalendar')}>
        <Suspense fallback={null}>
          <Calendar
            value={value}
            onChange={(day) => {
              onChange(day);
              setIsOpen(false);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
};

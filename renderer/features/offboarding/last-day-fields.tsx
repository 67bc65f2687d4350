/** The last day: worked out in words, free to change, with a warning where it cuts the notice short. */
import { Button } from '@mantine/core';
import type { Ending } from '../../../shared/model/offboarding';
import { daysShort, earliestLastDay, suggestedLastDay, wordOfWay } from '../../../shared/rules/ending';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { FieldRow } from '../../ui/form';
import type { EndingFieldsProps } from './agreement-fields';
import classes from './guide.module.css';

const useHow = (): ((ending: Ending) => string) => {
  const { t, day: inWords } = useWords();
  // A date is read as one word.
  const day = (value: CalendarDay): string => inWords(value).replaceAll(' ', '\u00a0');
  return (ending) => {
    const { way, notice, noticeOn } = ending;
    const earliest = earliestLastDay(ending);
    const word = wordOfWay(ending.contract, way);
    if (word !== 'notice') return t(`ending.how.${word}`, { day: day(suggestedLastDay(ending)) });
    if (earliest === null || !notice) return '';
    const words = { length: t(`ending.lengths.${notice.unit}`, { count: notice.count }), from: day(noticeOn) };
    return t(notice.toMonthEnd ? 'ending.how.monthEnd' : 'ending.how.notice', { ...words, day: day(earliest) });
  };
};

export const LastDayFields = ({ draft, ending, change }: EndingFieldsProps & { ending: Ending }) => {
  const { t, day } = useWords();
  const how = useHow();
  const short = daysShort(ending);
  const suggested = suggestedLastDay(ending);
  return (
    <>
      <FieldRow>
        <DayInput
          name="noticeOn"
          label={t('ending.noticeOn')}
          value={draft.noticeOn}
          onChange={(noticeOn) => change({ noticeOn, lastDay: null })}
        />
        <DayInput
          name="lastDay"
          label={t('ending.lastDay')}
          value={ending.lastDay}
          onChange={(lastDay) => change({ lastDay })}
        />
      </FieldRow>
      <p className={classes['how']}>
        {how(ending)}{' '}
        {ending.lastDay !== suggested && (
          <Button variant="subtle" size="compact-sm" onClick={() => change({ lastDay: null })}>
            {t('ending.take', { day: day(suggested) })}
          </Button>
        )}
      </p>
      {short > 0 && (
        <p role="status" className={classes['warning']}>
          {t('ending.short', { count: short, day: day(suggested) })}
        </p>
      )}
    </>
  );
};

/** How the line is understood, as one sentence of parts; what is missing is asked for in its place. */
import { addDays } from '../../../shared/units/calendar-day';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import classes from './quick.module.css';
import type { QuickEntry } from './use-quick-hours';

const weekday = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(day)).replace('.', '');

export const useEntryWords = () => {
  const { t, day, language } = useWords();
  const today = useToday();
  return {
    duration: (total: number): string => {
      const [hours, minutes] = [Math.floor(total / 60), total % 60];
      if (hours === 0) return t('quick.duration.minutes', { minutes });
      return minutes === 0
        ? t('quick.duration.hours', { hours })
        : t('quick.duration.both', { hours, minutes: String(minutes).padStart(2, '0') });
    },
    date: (date: string): string => {
      if (date === today) return t('quick.today');
      if (date === addDays(today, -1)) return t('quick.yesterday');
      return `${weekday(date, language)} ${day(date, 'short')}`;
    },
  };
};

type Props = { entry: QuickEntry; clientName: string | null };

export const QuickReading = ({ entry, clientName }: Props) => {
  const { t } = useWords();
  const words = useEntryWords();
  const { minutes, activity, date, billable, note } = entry;
  return (
    <div className={classes['reading']} role="status">
      <p className={classes['parts']}>
        {minutes === null ? (
          <span className={classes['missing']}>{t('quick.noTime')}</span>
        ) : (
          <strong>{words.duration(minutes)}</strong>
        )}
        <span>{t(`hours.activities.${activity}`)}</span>
        {clientName === null ? (
          <span className={classes['missing']}>{t('quick.noClient')}</span>
        ) : (
          <strong>{clientName}</strong>
        )}
        <span>{words.date(date)}</span>
        <span>{t(billable ? 'quick.billable' : 'quick.notBillable')}</span>
      </p>
      {note !== undefined && (
        <p className={classes['note']}>
          <span className="muted">{t('quick.note')}</span> {note}
        </p>
      )}
    </div>
  );
};

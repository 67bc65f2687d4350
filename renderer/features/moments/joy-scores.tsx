/** The scores of the last year: seen side by side, and changed where they stand. */
import { lastDayOfMonth } from '../../../shared/units/calendar-day';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import type { JoyRow } from './joy-rows';
import { joyTable } from './joy-rows';
import { keepScore, scoreWords } from './keep-score';
import classes from './moments.module.css';

const monthsShown = 12;

type ScoreProps = { row: JoyRow; month: string; monthName: string; score: number | null };

/** The system's own list: a digit chooses. */
const Score = ({ row: { client }, month, monthName, score }: ScoreProps) => {
  const { t } = useWords();
  return (
    <select
      className={classes['score']}
      data-empty={score === null || undefined}
      aria-label={t('moments.joy.scoreOf', { client: client.name, month: monthName })}
      value={score ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void keepScore(client.id, lastDayOfMonth(`${month}-01`), value === '' ? null : Number(value))
      }
    >
      <option value="">–</option>
      {scoreWords.map((words, index) => (
        <option key={words} value={index + 1}>
          {index + 1}
        </option>
      ))}
    </select>
  );
};

export const JoyScores = () => {
  const { t, language } = useWords();
  const today = useToday();
  const { months, rows } = useLedger((ledger) => joyTable(ledger, today, monthsShown, language), [today, language]);
  const nameOf = (month: string, style: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      month: style,
      ...(style === 'long' ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    }).format(new Date(`${month}-01T00:00:00Z`));
  if (rows.length === 0) {
    return <EmptyState title={t('moments.joy.emptyTitle')}>{t('moments.joy.emptyText')}</EmptyState>;
  }
  return (
    <>
      <div className={classes['joyBox']}>
        <table className={classes['joyTable']} aria-label={t('moments.joy.tab')}>
          <thead>
            <tr>
              <th scope="col">{t('moments.columns.client')}</th>
              {months.map((month) => (
                <th key={month} scope="col" title={nameOf(month, 'long')}>
                  {nameOf(month, 'short')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.client.id}>
                <th scope="row">
                  {row.client.name}
                  {row.client.status === 'former' && <span className="muted"> · {t('common.former')}</span>}
                </th>
                {months.map((month, index) => (
                  <td key={month}>
                    <Score
                      row={row}
                      month={month}
                      monthName={nameOf(month, 'long')}
                      score={row.scores[index] ?? null}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes['keys']}>{t('moments.joy.hint')}</p>
    </>
  );
};

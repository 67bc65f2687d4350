/** The first rows as they would be added, and the rows that are left out with why. */
import type { ImportPreview } from '../../../shared/contract/import-preview';
import { formatClock } from '../../../shared/units/duration';
import { useWords } from '../../lib/use-words';
import { DayText } from '../../ui/day-text';
import classes from './imports.module.css';

export const ImportRows = ({ sample }: { sample: ImportPreview['sample'] }) => {
  const { t, money } = useWords();
  return (
    <section>
      <h2 className={classes['heading']}>{t('imports.firstRows')}</h2>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th>{t('imports.columns.date')}</th>
            <th>{t('imports.columns.client')}</th>
            <th>{t('imports.columns.text')}</th>
            <th data-align="end">{t('imports.columns.time')}</th>
            <th data-align="end">{t('imports.columns.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {sample.map((row, index) => (
            <tr key={index}>
              <td className={classes['day']}>
                <DayText day={row.date} />
              </td>
              <td>{row.client}</td>
              <td>{row.text}</td>
              <td data-align="end">{row.minutes !== undefined && formatClock(row.minutes)}</td>
              <td data-align="end">{row.grossCents !== undefined && money(row.grossCents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** A file with a thousand bad rows says the same thing a thousand times. */
const shownAtMost = 50;

export const SkippedRows = ({ skipped }: { skipped: ImportPreview['skipped'] }) => {
  const { t } = useWords();
  // Which placeholders there are depends on the code; the typed `t` would ask for those of all codes at once.
  const say = t as unknown as (key: string, values: object) => string;
  return (
    <details className={classes['skipped']}>
      <summary>{t('imports.skipped', { count: skipped.length })}</summary>
      <ul>
        {skipped.slice(0, shownAtMost).map(({ file, line, code, details }, index) => (
          <li key={index}>
            <span className="muted">
              {file}
              {line !== null && `, ${t('imports.line', { line })}`}
            </span>
            <span>{say(`skips.${code}`, { ...details })}</span>
          </li>
        ))}
      </ul>
      {skipped.length > shownAtMost && (
        <p className="muted">{t('imports.moreSkipped', { count: skipped.length - shownAtMost })}</p>
      )}
    </details>
  );
};

/** The table that the advice comes from, for everybody to read; the row that applies is marked. */
import type { AdviceRow } from '../../../shared/rules/advice-table';
import { adviceTable } from '../../../shared/rules/advice-table';
import { largestRaisePercent } from '../../../shared/rules/rate-standing';
import { useWords } from '../../lib/use-words';
import classes from './decision.module.css';

export const AdviceTable = ({ row }: { row: AdviceRow['key'] }) => {
  const { t } = useWords();
  return (
    <>
      <p className={classes['small']}>{t('decision.table.how', { percent: largestRaisePercent })}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('decision.table.condition')}</th>
            <th scope="col">{t('decision.table.choice')}</th>
          </tr>
        </thead>
        <tbody>
          {adviceTable.map(({ key, choice }) => (
            <tr key={key} data-applies={key === row || undefined}>
              <td>
                {t(`decision.table.rows.${key}`)}
                {key === row && <span className={classes['advised']}>{t('decision.table.applies')}</span>}
              </td>
              <td>{t(`decision.short.${choice ?? 'none'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** The rate and its leak in short: a line a step. The client's first page draws it. */
import type { Speech } from '../../../shared/evidence/evidence-words';
import { leakRows } from '../../../shared/evidence/leak-words';
import type { ClientRates } from '../../../shared/rules/rates';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { rateTone } from '../../ui/tone';
import classes from './evidence.module.css';

type Props = { rates: ClientRates; needed: number | null; speech: Speech };

export const LeakStrip = ({ rates, needed, speech }: Props) => {
  const { t } = useWords();
  const rows = leakRows(rates, speech);
  const tone = rateTone(rates.effectiveCentsPerHour, needed ?? rates.agreedCentsPerHour);
  return (
    <Card title={t('evidence.rate')}>
      {rows.length === 0 ? (
        <p className={classes['quiet']}>{t('evidence.noLeak')}</p>
      ) : (
        <table className={classes['leak']}>
          <tbody>
            {rows.map(({ key, name, amount, behind }) => (
              <tr key={key} data-total={key === 'agreed' || key === 'effective' || undefined}>
                <th scope="row">
                  {name} {behind && <span className="muted">{behind}</span>}
                </th>
                <td className={key === 'effective' ? tone : undefined}>{amount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
};

/** What would bring this client to the rate that the user needs. Not there when nothing has to be solved. */

import { fixingRate } from '../../../shared/rules/fixing-rate';
import type { ClientOverview } from '../../../shared/rules/overview';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { RichText } from '../../ui/rich-text';
import classes from './client-page.module.css';

type Props = { client: ClientOverview; needed: number | null };

export const FixCard = ({ client, needed }: Props) => {
  const { t, money } = useWords();
  const { effectiveCentsPerHour: effective, agreedCentsPerHour: agreed, ifAllIsPaidCentsPerHour: ifPaid } = client;
  if (needed === null || effective === null || ifPaid === null || effective >= needed) return null;
  const rate = fixingRate(client, needed);
  const isPriceFine = ifPaid >= needed || (agreed !== null && rate !== null && rate <= agreed);
  return (
    <Card title={t('clients.fix.title')}>
      {rate === null && !isPriceFine && <p className={classes['quiet']}>{t('clients.fix.nothingBillable')}</p>}
      {isPriceFine ? (
        <p className={classes['quiet']}>
          <RichText
            text={t(ifPaid >= needed ? 'clients.fix.getPaid' : 'clients.fix.billAll', { rate: money(ifPaid) })}
          />
        </p>
      ) : (
        rate !== null && (
          <p className={classes['quiet']}>
            <RichText text={t('clients.fix.price', { price: money(rate) })} />{' '}
            {agreed !== null && <span className="muted">{t('clients.fix.rateNow', { agreed: money(agreed) })}</span>}
          </p>
        )
      )}
    </Card>
  );
};

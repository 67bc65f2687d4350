/** The price that would fix it: what an hour must cost so that this client brings in what is needed. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { fixingRate } from '../../../shared/rules/fixing-rate';
import { rateStanding } from '../../../shared/rules/rate-standing';
import type { ClientRates } from '../../../shared/rules/rates';
import { useOverview } from '../../lib/use-rates';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import type { Fact } from '../../ui/facts';
import { Facts } from '../../ui/facts';
import { RichText } from '../../ui/rich-text';
import { rateTone } from '../../ui/tone';
import classes from './decision.module.css';

const useFacts = (client: ClientRates, needed: number, fixing: number | null): Fact[] => {
  const { t, money } = useWords();
  const { effectiveCentsPerHour: effective, agreedCentsPerHour: agreed } = client;
  return [
    ...(effective === null
      ? []
      : [{ name: t('decision.price.effective'), value: money(effective), tone: rateTone(effective, needed) }]),
    { name: t('decision.price.needed'), value: money(needed) },
    ...(agreed === null ? [] : [{ name: t('decision.price.agreed'), value: money(agreed) }]),
    ...(fixing === null ? [] : [{ name: t('decision.price.fixing'), value: money(fixing) }]),
  ];
};

export const PriceCard = ({ client }: { client: ClientRates }) => {
  const { t, money } = useWords();
  const { neededCentsPerHour: needed } = useOverview();
  const fixing = needed === null ? null : fixingRate(client, needed);
  const standing = rateStanding({ ...client, neededCentsPerHour: needed, fixingCentsPerHour: fixing });
  const isShort = standing === 'price' || standing === 'outOfReach';
  const facts = useFacts(client, needed ?? 0, isShort ? fixing : null);
  if (needed === null) {
    return (
      <Card title={t('decision.price.title')}>
        <p className={classes['quiet']}>{t('decision.price.needUnknown')}</p>
        <div className={classes['buttons']}>
          <Button component={Link} href="/settings" variant="default">
            {t('decision.price.workOut')}
          </Button>
        </div>
      </Card>
    );
  }
  const words = standing === 'outOfReach' && fixing === null ? 'nothingBillable' : standing;
  return (
    <Card title={t('decision.price.title')}>
      <Facts facts={facts} />
      <p className={classes['quiet']}>
        <RichText
          text={t(`decision.price.say.${words}`, {
            price: money(fixing ?? 0),
            ifPaid: money(client.ifAllIsPaidCentsPerHour ?? 0),
          })}
        />
      </p>
    </Card>
  );
};

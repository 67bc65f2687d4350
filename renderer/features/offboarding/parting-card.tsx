/** On a client's page, once a parting has begun: where it stands and the way on. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './guide.module.css';
import { pathOfStep, useParting } from './use-parting';

export const PartingCard = ({ clientId }: { clientId: string }) => {
  const { t, day } = useWords();
  const state = useParting(clientId);
  if (!state) return null;
  const { parting, next } = state;
  const { ending, closedOn } = parting;
  return (
    <Card title={t('parting.card.title')}>
      {ending && <p className={classes['cardLines']}>{t('parting.card.lastDay', { day: day(ending.lastDay) })}</p>}
      <p className={classes['cardLines']}>
        {closedOn
          ? t('parting.card.closed', { day: day(closedOn) })
          : t('parting.card.next', { step: t(`parting.steps.${next}`).toLowerCase() })}
      </p>
      <div className={classes['buttons']}>
        <Button component={Link} href={pathOfStep(clientId, next)} variant={closedOn ? 'default' : 'filled'}>
          {t(closedOn ? 'parting.card.look' : 'parting.card.goOn')}
        </Button>
      </div>
    </Card>
  );
};

/** On a client's page: the advice in a line, what was chosen last, and the way to think it over. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useAdvice } from '../../lib/use-advice';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './decision.module.css';
import { useOffboardings } from './use-decision';

export const AdviceCard = ({ clientId }: { clientId: string }) => {
  const { t, day } = useWords();
  const advice = useAdvice(clientId);
  const [newest] = useOffboardings(clientId);
  const { choice, decidedOn } = newest ?? {};
  if (!advice) return null;
  return (
    <Card title={t('decision.card.title')}>
      <p className={classes['cardAdvice']}>{t(`decision.advice.${advice.choice ?? 'none'}`)}</p>
      <p className={classes['quiet']}>{t(`decision.leads.${advice.row}`)}</p>
      {newest && (
        <p className={classes['small']}>
          {choice && decidedOn
            ? t('decision.card.chosen', { choice: t(`decision.short.${choice}`), day: day(decidedOn) })
            : t('decision.card.thinking')}
        </p>
      )}
      <div className={classes['buttons']}>
        <Button component={Link} href={`/clients/${clientId}/decision`} variant="default">
          {t(choice ? 'decision.card.look' : 'decision.card.think')}
        </Button>
      </div>
    </Card>
  );
};

/** On a client's page: what was chosen last, and the way to think it over. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './decision.module.css';
import { useOffboardings } from './use-decision';

export const AdviceCard = ({ clientId }: { clientId: string }) => {
  const { t, day } = useWords();
  const [newest] = useOffboardings(clientId);
  const { choice, decidedOn } = newest ?? {};
  return (
    <Card title={t('decision.card.title')}>
      {choice && decidedOn && (
        <p className={classes['quiet']}>
          {t('decision.card.chosen', { choice: t(`decision.choices.${choice}`), day: day(decidedOn) })}
        </p>
      )}
      {!choice && <p className={classes['quiet']}>{t(newest ? 'decision.card.thinking' : 'decision.card.hint')}</p>}
      <div className={classes['buttons']}>
        <Button component={Link} href={`/clients/${clientId}/decision`} variant="default">
          {t(choice ? 'decision.card.look' : 'decision.card.think')}
        </Button>
      </div>
    </Card>
  );
};

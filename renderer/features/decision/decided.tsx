/** What was chosen, and the step that it leads to. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Choice, Offboarding } from '../../../shared/model/offboarding';
import { useOpen } from '../../lib/open';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './decision.module.css';
import { KeptAnswers } from './kept-answers';

type Props = { record: Offboarding & { choice: Choice }; onAgain: () => void };

const NextStep = ({ clientId, choice }: { clientId: string; choice: Choice }) => {
  const { t } = useWords();
  const open = useOpen();
  const toNote = (
    <Button component={Link} href={`/clients/${clientId}/talk`} variant={choice === 'talk' ? 'filled' : 'default'}>
      {t('decision.toNote')}
    </Button>
  );
  return (
    <div className={classes['buttons']}>
      {choice === 'partWays' && (
        <Button component={Link} href={`/clients/${clientId}/parting`}>
          {t('decision.toParting')}
        </Button>
      )}
      {choice === 'reprice' && (
        <Button onClick={() => open('client', { id: clientId })}>{t('decision.changeRate')}</Button>
      )}
      {choice !== 'keep' && toNote}
      {choice === 'keep' && (
        <Button component={Link} href={`/clients/${clientId}`} variant="default">
          {t('decision.toClient')}
        </Button>
      )}
    </div>
  );
};

export const Decided = ({ record, onAgain }: Props) => {
  const { t, day } = useWords();
  const { clientId, choice, decidedOn, reflection } = record;
  return (
    <Card
      title={t('decision.chosen')}
      aside={decidedOn && <span className="muted">{t('decision.chosenOn', { day: day(decidedOn) })}</span>}
    >
      <p className={classes['outcome']}>{t(`decision.choices.${choice}`)}</p>
      <p className={classes['lead']}>{t(`decision.next.${choice}`)}</p>
      <NextStep clientId={clientId} choice={choice} />
      {reflection && (
        <details className={classes['fold']}>
          <summary>{t('decision.whatYouWrote')}</summary>
          <KeptAnswers reflection={reflection} />
        </details>
      )}
      <Button variant="subtle" color="accent" size="compact-sm" className={classes['again'] ?? ''} onClick={onAgain}>
        {t('decision.again')}
      </Button>
    </Card>
  );
};

/** After the letter: ticking off the plan, the answer, and the money, until there is nothing left. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { FollowUp } from '../../../shared/rules/follow-up';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { RichText } from '../../ui/rich-text';
import classes from './follow-up.module.css';
import { FollowUpAnswer } from './follow-up-answer';
import { FollowUpMoney } from './follow-up-money';
import { FollowUpSent } from './follow-up-sent';
import { FollowUpTasks } from './follow-up-tasks';
import { useFollowUp } from './use-follow-up';
import type { PartingProps } from './use-parting';
import { pathOfStep } from './use-parting';

const useAnswerFirst = ({ open, done, unpaidCents }: FollowUp): string => {
  const { t, money } = useWords();
  const none = t(done.length > 0 ? 'followUp.say.noTasks' : 'followUp.say.noPlan');
  const tasks = open.length > 0 ? t('followUp.say.tasks', { count: open.length }) : none;
  const paid = unpaidCents > 0 ? t('followUp.say.unpaid', { amount: money(unpaidCents) }) : t('followUp.say.allPaid');
  return `${tasks} ${paid}`;
};

export const FollowUpStep = (props: PartingProps) => {
  const { t } = useWords();
  const { client, parting } = props;
  const followUp = useFollowUp(props);
  const say = useAnswerFirst(followUp);
  return (
    <>
      <p className={classes['say']}>
        <RichText text={say} />
      </p>
      <div className={classes['columns']}>
        <FollowUpTasks clientId={client.id} partingId={parting.id} followUp={followUp} />
        <div className={classes['side']}>
          <Card title={t('followUp.letter.title')}>
            <FollowUpSent parting={parting} />
            <h3 className={classes['sub']}>{t('followUp.letter.answer')}</h3>
            <FollowUpAnswer parting={parting} isDue={followUp.isAnswerDue} />
          </Card>
          <FollowUpMoney clientId={client.id} lastDay={parting.ending?.lastDay} followUp={followUp} />
        </div>
      </div>
      <div className={classes['foot']}>
        <Button
          component={Link}
          href={pathOfStep(client.id, 'closed')}
          variant={followUp.open.length > 0 ? 'default' : 'filled'}
        >
          {t('followUp.toClosing')}
        </Button>
      </div>
    </>
  );
};

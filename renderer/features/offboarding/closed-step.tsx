/** The end: what is left, what it was, and closing, which is never refused and can be taken back. */
import { Button } from '@mantine/core';
import { whatRemains } from '../../../shared/rules/what-remains';
import { ask } from '../../lib/api';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { Farewell } from './farewell';
import classes from './follow-up.module.css';
import { LookingBackCard } from './looking-back-card';
import { RemainsCard } from './remains-card';
import { sayDone } from './say-done';
import { useFollowUp } from './use-follow-up';
import { useLookingBack } from './use-looking-back';
import type { PartingProps } from './use-parting';

type CloseProps = { id: string; client: string; hasRemaining: boolean };

const CloseCard = ({ id, client, hasRemaining }: CloseProps) => {
  const { t } = useWords();
  return (
    <Card title={t('followUp.close.title')}>
      <p className={classes['quiet']}>{t('followUp.close.lead', { client })}</p>
      <div className={classes['buttons']}>
        <Button onClick={() => void sayDone('closeParting', ask('parting.close', { id }))}>
          {t(hasRemaining ? 'followUp.close.buttonAnyway' : 'followUp.close.button')}
        </Button>
      </div>
    </Card>
  );
};

export const ClosedStep = (props: PartingProps) => {
  const { client, parting } = props;
  const { id, closedOn, ending, steps = [] } = parting;
  const remaining = whatRemains(useFollowUp(props), ending?.lastDay, useToday());
  const back = useLookingBack(props);
  const hasRemaining = remaining.length > 0;
  const promisedUntil = steps.find(({ kind, dueOn }) => kind === 'keepData' && dueOn !== undefined)?.dueOn;
  const isClosed = closedOn !== undefined;
  return (
    <>
      {isClosed && <Farewell partingId={id} closedOn={closedOn} hasRemaining={hasRemaining} stopping={back.stopping} />}
      <div className={classes['columns']}>
        <RemainsCard clientId={client.id} remaining={remaining} promisedUntil={promisedUntil} isClosed={isClosed} />
        <div className={classes['side']}>
          <LookingBackCard back={back} />
          {!isClosed && <CloseCard id={id} client={client.name} hasRemaining={hasRemaining} />}
        </div>
      </div>
    </>
  );
};

/** Whether, when and how the user sent the letter: Adieu sends nothing, so it has to be told. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Offboarding, Sent } from '../../../shared/model/offboarding';
import { letterOfParting } from '../../../shared/rules/parting';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { today } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { ChoiceField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { RichText } from '../../ui/rich-text';
import classes from './follow-up.module.css';
import { sayDone } from './say-done';
import { pathOfStep } from './use-parting';

const ways = ['email', 'post', 'both', 'other'] as const satisfies Sent['how'][];

type FormProps = { id: string; sent: Sent | undefined; onDone: (() => void) | undefined };

const SentForm = ({ id, sent, onDone }: FormProps) => {
  const { t } = useWords();
  const [on, setOn] = useState<CalendarDay | null>(sent?.on ?? today());
  const [how, setHow] = useState<Sent['how']>(sent?.how ?? 'email');
  const { run, busy, problem } = useAction('parting.markSent');
  const save = async (): Promise<void> => {
    if (on === null) return;
    const result = await run({ id, sent: { ...sent, on, how } });
    if (!result.ok) return;
    toasts.show({ kind: 'done', label: 'markSent', canUndo: true });
    onDone?.();
  };
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      submitLabel={t('followUp.letter.mark')}
      {...(onDone && { onCancel: onDone })}
    >
      <FieldRow>
        <DayInput
          name="sent.on"
          label={t('followUp.letter.on')}
          value={on}
          onChange={setOn}
          required
          withAsterisk={false}
        />
        <ChoiceField
          name="sent.how"
          label={t('followUp.letter.how')}
          value={how}
          choices={ways.map((value) => ({ value, label: t(`followUp.letter.ways.${value}`) }))}
          onChange={setHow}
        />
      </FieldRow>
    </Form>
  );
};

/** The notice period runs from the day the letter arrives: a later day than was counted on may move the last day. */
const LaterThanPlanned = ({ parting: { clientId, ending, sent } }: { parting: Offboarding }) => {
  const { t, day } = useWords();
  if (!sent || ending?.way !== 'notice' || sent.on <= ending.noticeOn) return null;
  return (
    <p className={classes['warning']}>
      {t('followUp.letter.later', { planned: day(ending.noticeOn) })}{' '}
      <Link className={classes['link']} href={pathOfStep(clientId, 'ending')}>
        {t('followUp.letter.toEnding')}
      </Link>
    </p>
  );
};

const IsSent = ({ parting, sent, onChange }: { parting: Offboarding; sent: Sent; onChange: () => void }) => {
  const { t, day } = useWords();
  const takeBack = (): void => void sayDone('markSent', ask('parting.markSent', { id: parting.id, sent: null }));
  const words = t('followUp.letter.sent', { day: day(sent.on), how: t(`followUp.letter.ways.${sent.how}`) });
  return (
    <>
      <p className={classes['fact']}>
        <RichText text={words} />
      </p>
      <div className={classes['small']}>
        <Button size="compact-xs" variant="subtle" onClick={onChange}>
          {t('followUp.letter.change')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={takeBack}>
          {t('followUp.letter.notSentAfterAll')}
        </Button>
      </div>
      <LaterThanPlanned parting={parting} />
    </>
  );
};

export const FollowUpSent = ({ parting }: { parting: Offboarding }) => {
  const { t } = useWords();
  const [isChanging, setIsChanging] = useState(false);
  const hasLetter = useLedger((ledger) => letterOfParting(ledger, parting) !== undefined, [parting]);
  const { id, sent, clientId } = parting;
  if (sent && !isChanging) return <IsSent parting={parting} sent={sent} onChange={() => setIsChanging(true)} />;
  return (
    <>
      {!sent && (
        <p className={classes['fact']}>
          {t(hasLetter ? 'followUp.letter.notSent' : 'followUp.letter.noLetter')}{' '}
          {!hasLetter && (
            <Link className={classes['link']} href={pathOfStep(clientId, 'letter')}>
              {t('followUp.letter.toLetter')}
            </Link>
          )}
        </p>
      )}
      <SentForm id={id} sent={sent} onDone={sent && (() => setIsChanging(false))} />
    </>
  );
};

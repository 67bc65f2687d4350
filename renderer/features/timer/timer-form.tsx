/** The timer in a drawer: who it is for and what, to start it, or while it runs. Then every change is kept at once. */
import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { RequestInput } from '../../../shared/contract';
import type { RunningTimer } from '../../../shared/model/timer';
import { usuallyBillable } from '../../../shared/rules/usually-billable';
import type { ActivityName } from '../../lib/activities';
import { activities } from '../../lib/activities';
import type { FormOf } from '../../lib/open';
import { changeTimer, discardTimer, resumeTimer, useTimer } from '../../lib/timer';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { ClientField } from '../../ui/client-field';
import { ChoiceField, TextField } from '../../ui/fields';
import { Form } from '../../ui/form';
import { TimerTimes } from './timer-times';

type Draft = { clientId: string | null; activity: ActivityName; note: string; billable: boolean | null };

const draftOf = (timer: RunningTimer): Draft => ({
  clientId: timer.clientId,
  activity: timer.activity,
  note: timer.note ?? '',
  billable: timer.billable ?? null,
});

/** Without a client there is nothing to ask. */
const toFields = ({ clientId, activity, note, billable }: Draft): RequestInput<'timer.start'> | null =>
  clientId === null ? null : { clientId, activity, note: note.trim(), ...(billable !== null && { billable }) };

const Fields = ({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) => {
  const { t } = useWords();
  const { clientId, activity } = draft;
  const isUsuallyBillable = useLedger((ledger) => usuallyBillable(ledger, clientId, activity), [clientId, activity]);
  return (
    <>
      <ClientField
        name="clientId"
        label={t('hours.client')}
        missing={t('timer.whoFor')}
        value={clientId}
        onChange={(next) => change({ clientId: next })}
        autoFocus={clientId === null}
      />
      <ChoiceField
        name="activity"
        label={t('hours.activity')}
        value={activity}
        choices={activities.map((value) => ({ value, label: t(`hours.activities.${value}`) }))}
        onChange={(next) => change({ activity: next })}
      />
      <TextField
        name="note"
        label={t('hours.note')}
        placeholder={t('hours.notePlaceholder')}
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={5_000}
        data-autofocus={clientId !== null || undefined}
      />
      <Checkbox
        name="billable"
        label={t('hours.billable')}
        checked={draft.billable ?? isUsuallyBillable}
        onChange={(event) => change({ billable: event.currentTarget.checked })}
      />
    </>
  );
};

const StartForm = ({ clientId, onDone }: { clientId?: string | undefined; onDone: () => void }) => {
  const { t } = useWords();
  const [draft, setDraft] = useState<Draft>({ clientId: clientId ?? null, activity: 'work', note: '', billable: null });
  const { run, busy, problem } = useAction('timer.start');
  const start = async (): Promise<void> => {
    const fields = toFields(draft);
    if (fields && (await run(fields)).ok) onDone();
  };
  return (
    <Form
      onSubmit={() => void start()}
      busy={busy}
      problem={problem}
      submitLabel={t('timer.startShort')}
      onCancel={onDone}
    >
      <Fields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
    </Form>
  );
};

const quiet = 400;

/** Keeps what is typed once it is quiet, and at once when the form goes. */
const useKeeping = (draft: Draft, before: Draft): (() => Promise<unknown>) => {
  const waiting = useRef<Draft | null>(null);
  const keep = async (): Promise<unknown> => {
    const fields = waiting.current && toFields(waiting.current);
    waiting.current = null;
    return fields && changeTimer(fields);
  };
  useEffect(() => {
    if (draft === before) return;
    waiting.current = draft;
    const timer = setTimeout(() => void keep(), quiet);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => void keep(), []);
  return keep;
};

const RunningForm = ({ timer, onDone }: { timer: RunningTimer; onDone: () => void }) => {
  const { t } = useWords();
  const [before] = useState(() => draftOf(timer));
  const [draft, setDraft] = useState(before);
  const keep = useKeeping(draft, before);
  const { run, busy, problem } = useAction('timer.stop');
  const stop = async (): Promise<void> => {
    await keep();
    if ((await run({})).ok) onDone();
  };
  const discard = async (): Promise<void> => {
    await keep();
    if (!(await discardTimer())) return;
    onDone();
    const action = { label: t('timer.resume'), run: () => void resumeTimer() };
    toasts.show({ kind: 'text', text: t('timer.discarded'), action });
  };
  const aside = (
    <Button variant="subtle" color="accent" className="bad" onClick={() => void discard()}>
      {t('timer.discard')}
    </Button>
  );
  return (
    <Form onSubmit={() => void stop()} busy={busy} problem={problem} submitLabel={t('timer.stop')} aside={aside}>
      <Fields draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      <TimerTimes timer={timer} />
    </Form>
  );
};

export const TimerForm: FormOf<'timer'> = ({ id, clientId, onDone }) => {
  const status = useTimer();
  const running = status?.running;
  // Stopped elsewhere while this is open: the form then starts a new one.
  if (running && running.id === id) return <RunningForm key={id} timer={running} onDone={onDone} />;
  return <StartForm clientId={clientId} onDone={onDone} />;
};

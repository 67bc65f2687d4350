/** What the client said to the letter, and what helps then. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ClientAnswer, Offboarding } from '../../../shared/model/offboarding';
import { ask } from '../../lib/api';
import { useOpen } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { today } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { ChoiceField, NoteField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { RichText } from '../../ui/rich-text';
import classes from './follow-up.module.css';
import { sayDone } from './say-done';

const outcomes = ['agrees', 'questions', 'objects', 'none'] as const satisfies ClientAnswer['outcome'][];

type Draft = { on: string | null; outcome: ClientAnswer['outcome']; note: string };
type FormProps = { id: string; answer: ClientAnswer | undefined; onDone: () => void };

const AnswerForm = ({ id, answer, onDone }: FormProps) => {
  const { t } = useWords();
  const { value, change, forget } = useDraft<Draft>(`answer:${id}`, () => ({
    on: answer?.on ?? today(),
    outcome: answer?.outcome ?? 'agrees',
    note: answer?.note ?? '',
  }));
  const { run, busy, problem } = useAction('parting.saveAnswer');
  const leave = (): void => {
    forget();
    onDone();
  };
  const save = async (): Promise<void> => {
    const { on, outcome } = value;
    if (on === null) return;
    const { note: _note, ...kept } = answer ?? {};
    const note = value.note.trim();
    const result = await run({ id, answer: { ...kept, on, outcome, ...(note !== '' && { note }) } });
    if (!result.ok) return;
    toasts.show({ kind: 'done', label: 'saveAnswer', canUndo: true });
    leave();
  };
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      submitLabel={t('followUp.letter.save')}
      onCancel={leave}
    >
      <FieldRow>
        <ChoiceField
          name="answer.outcome"
          label={t('followUp.letter.outcome')}
          value={value.outcome}
          choices={outcomes.map((outcome) => ({ value: outcome, label: t(`followUp.letter.outcomes.${outcome}`) }))}
          onChange={(outcome) => change({ outcome })}
          data-autofocus
        />
        <DayInput
          name="answer.on"
          label={t('followUp.letter.answeredOn')}
          value={value.on}
          onChange={(on) => change({ on })}
          required
          withAsterisk={false}
        />
      </FieldRow>
      <NoteField
        name="answer.note"
        label={t('followUp.letter.note')}
        value={value.note}
        onChange={(note) => change({ note })}
        maxLength={5_000}
      />
    </Form>
  );
};

const Said = ({ id, answer, onChange }: { id: string; answer: ClientAnswer; onChange: () => void }) => {
  const { t, day } = useWords();
  const outcome = t(`followUp.letter.outcomes.${answer.outcome}`);
  const takeBack = (): void => void sayDone('saveAnswer', ask('parting.saveAnswer', { id, answer: null }));
  return (
    <>
      <p className={classes['fact']}>
        <RichText text={t('followUp.letter.said', { outcome, day: day(answer.on) })} />
      </p>
      {answer.note && <p className={classes['note']}>{answer.note}</p>}
      <div className={classes['small']}>
        <Button size="compact-xs" variant="subtle" onClick={onChange}>
          {t('followUp.letter.change')}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={takeBack}>
          {t('followUp.letter.takeBack')}
        </Button>
      </div>
    </>
  );
};

type Props = { parting: Offboarding; isDue: boolean };

/** A suggestion that fits, never a must. */
const Tip = ({ parting: { clientId, answer }, isDue }: Props) => {
  const { t } = useWords();
  const open = useOpen();
  const outcome = answer?.outcome;
  if (isDue) {
    return (
      <div className={classes['tip']}>
        <p>{t('followUp.letter.tips.due')}</p>
        <Button size="compact-xs" variant="subtle" onClick={() => open('reminder', { clientId })}>
          {t('followUp.letter.remind')}
        </Button>
      </div>
    );
  }
  if (outcome === undefined || outcome === 'none') return null;
  return (
    <div className={classes['tip']}>
      <p>{t(`followUp.letter.tips.${outcome}`)}</p>
    </div>
  );
};

export const FollowUpAnswer = ({ parting, isDue }: Props) => {
  const { t } = useWords();
  const [isNoting, setIsNoting] = useState(false);
  const { id, answer } = parting;
  if (isNoting) return <AnswerForm id={id} answer={answer} onDone={() => setIsNoting(false)} />;
  return (
    <>
      {answer ? (
        <Said id={id} answer={answer} onChange={() => setIsNoting(true)} />
      ) : (
        <p className={classes['fact']}>{t('followUp.letter.noAnswer')}</p>
      )}
      <Tip parting={parting} isDue={isDue} />
      {!answer && (
        <div className={classes['buttons']}>
          <Button variant="default" onClick={() => setIsNoting(true)}>
            {t('followUp.letter.noteAnswer')}
          </Button>
        </div>
      )}
    </>
  );
};

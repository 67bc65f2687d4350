/** A moment in a drawer. */
import type { FormOf } from '../../lib/open';
import { useWords } from '../../lib/use-words';
import { DeleteButton } from '../../ui/delete-button';
import { DraftNote } from '../../ui/draft-note';
import { NoteField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { ClientOfMoment, DayOfMoment, KindOfMoment, WeightOfMoment } from './moment-fields';
import { useMomentForm } from './use-moment-form';

export const MomentForm: FormOf<'moment'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const form = useMomentForm({ id, clientId, onSaved: onDone });
  const needsClient = clientId === undefined && id === undefined;
  return (
    <Form
      onSubmit={() => void form.save()}
      busy={form.busy}
      problem={form.problem}
      onCancel={onDone}
      submitLabel={id === undefined ? t('moments.save') : t('common.save')}
      aside={<DeleteButton name="moments.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={form.isKept} onStartAgain={form.startAgain} />
      <ClientOfMoment form={form} autoFocus={needsClient} />
      <KindOfMoment form={form} autoFocus={!needsClient} />
      <FieldRow>
        <WeightOfMoment form={form} />
        <DayOfMoment form={form} />
      </FieldRow>
      <NoteField
        name="note"
        label={t('moments.note')}
        description={t('moments.hint')}
        placeholder={t('moments.notePlaceholder')}
        value={form.value.note}
        onChange={(note) => form.change({ note })}
        maxLength={5_000}
      />
    </Form>
  );
};

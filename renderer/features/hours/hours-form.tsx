/** One entry in a drawer: new, or changed. */
import type { FormOf } from '../../lib/open';
import { useWords } from '../../lib/use-words';
import { DeleteButton } from '../../ui/delete-button';
import { DraftNote } from '../../ui/draft-note';
import { NoteField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { ActivityOfHours, BillableOfHours, ClientOfHours, DayOfHours, TimeOfHours } from './hours-fields';
import { useHoursForm } from './use-hours-form';

export const HoursForm: FormOf<'hours'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const form = useHoursForm({ id, clientId, onSaved: onDone });
  const knowsClient = form.value.clientId !== null;
  return (
    <Form
      onSubmit={() => void form.save()}
      busy={form.busy}
      problem={form.problem}
      onCancel={onDone}
      submitLabel={t(id === undefined ? 'hours.save' : 'common.save')}
      aside={<DeleteButton name="hours.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={form.isKept} onStartAgain={form.startAgain} />
      <ClientOfHours form={form} autoFocus={!knowsClient} />
      <FieldRow>
        <TimeOfHours form={form} autoFocus={knowsClient} />
        <DayOfHours form={form} />
      </FieldRow>
      <ActivityOfHours form={form} />
      <BillableOfHours form={form} withHint />
      <NoteField
        name="note"
        label={t('hours.note')}
        placeholder={t('hours.notePlaceholder')}
        value={form.value.note}
        onChange={(note) => form.change({ note })}
        maxLength={5_000}
      />
    </Form>
  );
};

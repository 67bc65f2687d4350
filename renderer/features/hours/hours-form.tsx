/** One entry in a drawer: new, or changed. */
import { Button } from '@mantine/core';
import type { FormOf } from '../../lib/open';
import { remove } from '../../lib/remove';
import { useWords } from '../../lib/use-words';
import { DraftNote } from '../../ui/draft-note';
import { NoteField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { ActivityOfHours, BillableOfHours, ClientOfHours, DayOfHours, TimeOfHours } from './hours-fields';
import { useHoursForm } from './use-hours-form';

export const HoursForm: FormOf<'hours'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const form = useHoursForm({ id, clientId, onSaved: onDone });
  const knowsClient = form.value.clientId !== null;
  const removeEntry = async (): Promise<void> => {
    if (id !== undefined && (await remove('hours.remove', id))) onDone();
  };
  return (
    <Form
      onSubmit={() => void form.save()}
      busy={form.busy}
      problem={form.problem}
      onCancel={onDone}
      submitLabel={t(id === undefined ? 'hours.save' : 'common.save')}
      aside={
        id !== undefined && (
          <Button variant="subtle" color="accent" className="bad" onClick={() => void removeEntry()}>
            {t('common.delete')}
          </Button>
        )
      }
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

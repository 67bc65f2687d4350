/** An invoice: new, with everything proposed that can be, or changed. */
import type { FormOf } from '../../lib/open';
import { useWords } from '../../lib/use-words';
import { ClientField } from '../../ui/client-field';
import { DayInput } from '../../ui/day-input';
import { DeleteButton } from '../../ui/delete-button';
import { DraftNote } from '../../ui/draft-note';
import { TextField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { PickHours } from './pick-hours';
import { useInvoiceForm } from './use-invoice-form';
import { VatFields } from './vat-fields';

type FormState = ReturnType<typeof useInvoiceForm>;

const Heading = ({ form, isNew }: { form: FormState; isNew: boolean }) => {
  const { t } = useWords();
  const { draft, change, lastNumber } = form;
  return (
    <>
      <FieldRow>
        <TextField
          name="number"
          label={t('money.form.number')}
          data-missing={t('money.errors.number', { example: '2026-042' })}
          description={isNew && lastNumber !== null ? t('money.form.numberHint', { number: lastNumber }) : undefined}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.number}
          onChange={(number) => change({ number })}
          required
          withAsterisk={false}
          maxLength={60}
        />
        <DayInput
          name="issuedOn"
          label={t('money.form.issued')}
          data-missing={t('money.errors.day')}
          value={draft.issuedOn}
          onChange={(issuedOn) => change({ issuedOn })}
          required
          withAsterisk={false}
        />
      </FieldRow>
      <FieldRow>
        <DayInput
          name="dueOn"
          label={t('money.form.due')}
          data-missing={t('money.errors.day')}
          description={draft.termDays === null ? undefined : t('money.form.termHint', { count: draft.termDays })}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          required
          withAsterisk={false}
        />
        <DayInput
          name="workUntil"
          label={t('money.form.workUntil')}
          placeholder={t('common.optional')}
          title={t('money.form.workUntilHint')}
          value={draft.workUntil}
          onChange={(workUntil) => change({ workUntil })}
        />
      </FieldRow>
    </>
  );
};

export const InvoiceForm: FormOf<'invoice'> = ({ id, clientId, onDone }) => {
  const { t } = useWords();
  const form = useInvoiceForm({ id, clientId, onDone });
  const { draft, change, hours, picked, vatCents } = form;
  return (
    <Form
      onSubmit={() => void form.submit()}
      busy={form.busy}
      problem={form.problem}
      onCancel={onDone}
      submitLabel={t('money.form.saveInvoice')}
      aside={<DeleteButton name="invoices.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={form.isKept} onStartAgain={form.startAgain} />
      <ClientField
        name="clientId"
        withFormer
        label={t('money.form.client')}
        missing={t('money.errors.client')}
        value={draft.clientId}
        onChange={form.putClient}
        autoFocus={draft.clientId === null}
      />
      <VatFields
        amounts={draft}
        vatCents={vatCents}
        sumName={t('money.form.gross')}
        autoFocus={draft.clientId !== null}
        onChange={change}
      />
      <Heading form={form} isNew={id === undefined} />
      {draft.clientId !== null && (
        <PickHours
          hours={hours}
          picked={picked}
          agreedCentsPerHour={draft.agreedCentsPerHour}
          onPick={(ids) => change({ picked: ids })}
          onUseAmount={(netCents) => change({ netCents })}
        />
      )}
    </Form>
  );
};

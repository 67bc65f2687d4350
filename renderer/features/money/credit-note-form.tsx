/** A credit note that takes back an invoice, whole or in part. Amounts are typed as they are, and kept negative. */
import type { Invoice } from '../../../shared/model/invoice';
import type { Ledger } from '../../../shared/model/ledger';
import type { InputOf } from '../../../shared/model/record';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import type { Cents } from '../../../shared/units/money';
import type { FormOf } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { DraftNote } from '../../ui/draft-note';
import { TextField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { vatCentsOf } from './invoice-draft';
import { nextNumber } from './next-number';
import type { VatRate } from './vat';
import { rateOf } from './vat';
import { VatFields } from './vat-fields';

type Draft = {
  number: string | null;
  issuedOn: CalendarDay | null;
  netCents: Cents | null;
  vatRate: VatRate;
  ownVatCents: Cents | null;
};

/** What is left of an invoice once its credit notes are taken off. */
const restOf = (ledger: Ledger, invoice: Invoice): { netCents: Cents; vatCents: Cents } => {
  let { netCents, vatCents } = invoice;
  for (const other of ledger.invoices.values()) {
    if (other.creditOf !== invoice.id) continue;
    netCents += other.netCents;
    vatCents += other.vatCents;
  }
  return { netCents, vatCents };
};

const firstDraft = (amounts: { netCents: Cents; vatCents: Cents }, of: Invoice | undefined): Draft => ({
  number: of?.number ?? null,
  issuedOn: of?.issuedOn ?? null,
  netCents: Math.abs(amounts.netCents),
  vatRate: rateOf(Math.abs(amounts.netCents), Math.abs(amounts.vatCents)),
  ownVatCents: Math.abs(amounts.vatCents),
});

const useCreditNoteForm = (id: string | undefined, invoiceId: string | undefined, onDone: () => void) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.invoices.get(id)), [id]);
  const creditOf = before?.creditOf ?? invoiceId ?? '';
  const credited = useLedger((ledger) => ledger.invoices.get(creditOf), [creditOf]);
  const rest = useLedger((ledger) => (credited ? restOf(ledger, credited) : { netCents: 0, vatCents: 0 }), [credited]);
  const { value, change, forget, isKept, startAgain } = useDraft<Draft>(`creditNote:${id ?? creditOf}`, () =>
    firstDraft(before ?? rest, before),
  );
  const proposed = useLedger((ledger) => nextNumber(ledger.invoices, value.issuedOn ?? today), [value.issuedOn, today]);
  const draft = { ...value, issuedOn: value.issuedOn ?? today, number: value.number ?? proposed };
  const vatCents = vatCentsOf({ ...draft, clientId: null, dueOn: null, workUntil: null, picked: null });
  const { run, busy, problem } = useAction('invoices.save');
  const submit = async (): Promise<void> => {
    if (!credited || draft.netCents === null || vatCents === null) return;
    const input: InputOf<Invoice> = {
      ...(before?.workUntil === undefined ? {} : { workUntil: before.workUntil }),
      ...(id === undefined ? {} : { id }),
      clientId: credited.clientId,
      number: draft.number.trim(),
      issuedOn: draft.issuedOn,
      dueOn: before && before.issuedOn === draft.issuedOn ? before.dueOn : draft.issuedOn,
      netCents: -Math.abs(draft.netCents),
      vatCents: -Math.abs(vatCents),
      creditOf: credited.id,
    };
    const result = await run(input);
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addCreditNote' : 'changeCreditNote', canUndo: true });
    onDone();
  };
  return { draft, vatCents, credited, change, isKept, startAgain, submit, busy, problem };
};

export const CreditNoteForm: FormOf<'creditNote'> = ({ id, invoiceId, onDone }) => {
  const { t, money, day } = useWords();
  const { draft, vatCents, credited, change, isKept, startAgain, submit, busy, problem } = useCreditNoteForm(
    id,
    invoiceId,
    onDone,
  );
  return (
    <Form
      onSubmit={() => void submit()}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={t('money.form.saveCreditNote')}
    >
      <DraftNote isKept={isKept} onStartAgain={startAgain} />
      {credited && (
        <p style={{ margin: 0 }}>
          {t('money.form.creditOf')} <strong>{credited.number}</strong>, {day(credited.issuedOn)},{' '}
          {money(credited.netCents + credited.vatCents)}.<br />
          <span className="muted">{t('money.form.creditHint')}</span>
        </p>
      )}
      <VatFields
        amounts={draft}
        vatCents={vatCents}
        sumName={t('money.form.creditGross')}
        autoFocus
        onChange={change}
      />
      <FieldRow>
        <TextField
          name="number"
          label={t('money.form.creditNumber')}
          data-missing={t('money.errors.number', { example: '2026-042' })}
          value={draft.number}
          onChange={(number) => change({ number })}
          required
          withAsterisk={false}
          maxLength={60}
        />
        <DayInput
          name="issuedOn"
          label={t('money.form.issued')}
          value={draft.issuedOn}
          onChange={(issuedOn) => change({ issuedOn })}
          required
          withAsterisk={false}
        />
      </FieldRow>
    </Form>
  );
};

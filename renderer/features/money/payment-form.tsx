/** A payment on an invoice, or a refund. */
import { SegmentedControl } from '@mantine/core';
import type { Payment } from '../../../shared/model/invoice';
import type { Ledger } from '../../../shared/model/ledger';
import type { InvoiceStanding } from '../../../shared/rules/invoice-standing';
import { invoiceStanding, openAmounts } from '../../../shared/rules/invoice-standing';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import type { FormOf } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { clientName } from '../../lib/use-clients';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { DeleteButton } from '../../ui/delete-button';
import { DraftNote } from '../../ui/draft-note';
import { ChoiceField } from '../../ui/fields';
import { FieldRow, Form } from '../../ui/form';
import { MoneyInput } from '../../ui/money-input';

type Direction = 'received' | 'refund';
type Draft = { invoiceId: string; receivedOn: CalendarDay | null; cents: number | null; direction: Direction };

const whenever = '9999-12-31';

/** What is usual: the rest of what is open; of what was received too much, a refund. */
const firstDraft = (standing: InvoiceStanding | null, invoiceId: string): Draft => {
  const owed = standing?.creditOwedCents ?? 0;
  return {
    invoiceId,
    receivedOn: null,
    cents: (owed > 0 ? owed : standing?.openCents) || null,
    direction: owed > 0 ? 'refund' : 'received',
  };
};

const draftOf = (payment: Payment): Draft => ({
  invoiceId: payment.invoiceId,
  receivedOn: payment.receivedOn,
  cents: Math.abs(payment.grossCents),
  direction: payment.grossCents < 0 ? 'refund' : 'received',
});

const signed = (draft: Draft): number => (draft.direction === 'refund' ? -1 : 1) * (draft.cents ?? 0);

const InvoiceChoice = ({
  draft,
  clientId,
  onChange,
}: {
  draft: Draft;
  clientId: string | undefined;
  onChange: (id: string) => void;
}) => {
  const { t, money } = useWords();
  const today = useToday();
  const choices = useLedger(
    (ledger) =>
      openAmounts(ledger, today, clientId).map((standing) => ({
        value: standing.invoiceId,
        label: `${standing.number} · ${clientName(ledger, standing.clientId)} · ${money(standing.openCents)}`,
      })),
    [today, clientId, money],
  );
  return (
    <ChoiceField
      name="invoiceId"
      label={t('money.paymentForm.invoice')}
      data-missing={t('money.errors.invoice')}
      value={draft.invoiceId}
      choices={[{ value: '', label: t('money.paymentForm.chooseInvoice') }, ...choices]}
      onChange={onChange}
      required
      withAsterisk={false}
    />
  );
};

/** What the invoice will look like after this payment. */
const useHint = (draft: Draft, before: Payment | undefined): string | undefined => {
  const { t, money } = useWords();
  const standing = useLedger((ledger) => invoiceStanding(ledger, draft.invoiceId, whenever), [draft.invoiceId]);
  if (!standing || draft.cents === null) return undefined;
  const rest = standing.grossCents - standing.receivedCents + (before?.grossCents ?? 0) - signed(draft);
  if (rest === 0) return t('money.paymentForm.settledHint');
  return rest > 0
    ? t('money.paymentForm.partHint', { amount: money(rest) })
    : t('money.paymentForm.overHint', { amount: money(-rest) });
};

const usePaymentForm = (id: string | undefined, invoiceId: string | undefined, onDone: () => void) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.payments.get(id)), [id]);
  const ask = useLedger((ledger: Ledger) => (of: string) => invoiceStanding(ledger, of, whenever));
  const { value, change, forget, isKept, startAgain } = useDraft<Draft>(`payment:${id ?? invoiceId ?? 'new'}`, () =>
    before ? draftOf(before) : firstDraft(ask(invoiceId ?? ''), invoiceId ?? ''),
  );
  const { run, busy, problem } = useAction('payments.save');
  const draft = { ...value, receivedOn: value.receivedOn ?? today };
  const save = async (): Promise<void> => {
    const { receivedOn } = draft;
    const result = await run({
      ...(id === undefined ? {} : { id }),
      invoiceId: draft.invoiceId,
      receivedOn,
      grossCents: signed(draft),
    });
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addPayment' : 'changePayment', canUndo: true });
    onDone();
  };
  const choose = (chosen: string): void => change({ ...firstDraft(ask(chosen), chosen), receivedOn: value.receivedOn });
  return { draft, before, change, choose, isKept, startAgain, save, busy, problem };
};

export const PaymentForm: FormOf<'payment'> = ({ id, invoiceId, clientId, onDone }) => {
  const { t } = useWords();
  const form = usePaymentForm(id, invoiceId, onDone);
  const { draft, before, change, choose, save, busy, problem } = form;
  const hint = useHint(draft, before);
  const isRefund = draft.direction === 'refund';
  const number = useLedger((ledger) => ledger.invoices.get(draft.invoiceId)?.number ?? '', [draft.invoiceId]);
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={t('money.paymentForm.save')}
      aside={<DeleteButton name="payments.remove" id={id} onGone={onDone} />}
    >
      <DraftNote isKept={form.isKept} onStartAgain={form.startAgain} />
      {id === undefined && invoiceId === undefined ? (
        <InvoiceChoice draft={draft} clientId={clientId} onChange={choose} />
      ) : (
        <p className="muted" style={{ margin: 0 }}>
          {t('money.paymentForm.invoice')} {number}
        </p>
      )}
      <SegmentedControl
        aria-label={t('money.paymentForm.direction')}
        value={draft.direction}
        data={[
          { value: 'received', label: t('money.paymentForm.received') },
          { value: 'refund', label: t('money.paymentForm.refund') },
        ]}
        onChange={(direction) => change({ direction: direction as Direction })}
      />
      <FieldRow>
        <MoneyInput
          name="grossCents"
          label={t('money.paymentForm.amount')}
          data-missing={t('money.errors.amount')}
          description={hint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.cents}
          onChange={(cents) => change({ cents })}
          required
          withAsterisk={false}
          data-autofocus
        />
        <DayInput
          name="receivedOn"
          label={t(isRefund ? 'money.paymentForm.paidBackOn' : 'money.paymentForm.receivedOn')}
          value={draft.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
          required
          withAsterisk={false}
        />
      </FieldRow>
    </Form>
  );
};

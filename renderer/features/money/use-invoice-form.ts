/** The state of the form for an invoice. */
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import type { InvoiceDraft } from './invoice-draft';
import { billableHours, complete, draftOf, emptyInvoice, toInvoiceInput, usualPick, vatCentsOf } from './invoice-draft';
import { lastInvoice } from './next-number';

type Input = { id: string | undefined; clientId: string | undefined; onDone: () => void };

export const useInvoiceForm = ({ id, clientId, onDone }: Input) => {
  const today = useToday();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.invoices.get(id)), [id]);
  const { value, change, forget, isKept, startAgain } = useDraft<InvoiceDraft>(
    `invoice:${id ?? clientId ?? 'new'}`,
    () => (before ? draftOf(before) : emptyInvoice(clientId ?? null)),
  );
  const draft = useLedger((ledger) => complete(ledger, value, today), [value, today]);
  const hours = useLedger((ledger) => billableHours(ledger, value.clientId, id), [value.clientId, id]);
  const last = useLedger((ledger) => lastInvoice(ledger.invoices.values())?.number ?? null);
  const picked = value.picked ?? usualPick(hours, id, draft.workUntil ?? draft.issuedOn);
  const save = useAction('invoices.save');
  const bill = useAction('invoices.bill');
  const submit = async (): Promise<void> => {
    const invoice = toInvoiceInput(draft, before);
    if (!invoice) return;
    const pickable = new Set(hours.map((entry) => entry.id));
    const entryIds = picked.filter((entryId) => pickable.has(entryId));
    const touchesHours = entryIds.length > 0 || hours.some((entry) => entry.invoiceId === id && id !== undefined);
    const result = await (touchesHours ? bill.run({ invoice, entryIds }) : save.run(invoice));
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addInvoice' : 'changeInvoice', canUndo: true });
    onDone();
  };
  return {
    draft,
    vatCents: vatCentsOf(draft),
    hours,
    picked,
    lastNumber: last,
    change,
    isKept,
    startAgain,
    /** Another client has other hours and another term. */
    putClient: (chosen: string | null) =>
      change({ clientId: chosen, picked: null, ...(before ? {} : { dueOn: null }) }),
    submit,
    busy: save.busy || bill.busy,
    problem: bill.problem ?? save.problem,
  };
};

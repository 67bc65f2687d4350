/** Puts hours on an invoice that is there already. */
import { useState } from 'react';
import type { Ledger } from '../../../shared/model/ledger';
import type { TimeEntry } from '../../../shared/model/time-entry';
import { billsWork } from '../../../shared/rules/invoice-group';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { ChoiceField } from '../../ui/fields';
import { Form } from '../../ui/form';

type Props = { entries: readonly TimeEntry[]; clientId: string; client: string; onDone: () => void };

const invoicesOf = (ledger: Ledger, clientId: string) =>
  [...ledger.invoices.values()]
    .filter((invoice) => invoice.clientId === clientId && billsWork(invoice))
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));

export const PutOnInvoice = ({ entries, clientId, client, onDone }: Props) => {
  const { t, hours, day, money } = useWords();
  const invoices = useLedger((ledger) => invoicesOf(ledger, clientId), [clientId]);
  const onIt = useLedger(
    (ledger) => [...ledger.timeEntries.values()].filter((entry) => entry.invoiceId && entry.billable),
    [],
  );
  const [invoiceId, setInvoiceId] = useState(invoices[0]?.id ?? '');
  const { run, busy, problem } = useAction('invoices.bill');
  if (invoices.length === 0) return <p>{t('hours.noInvoices', { client })}</p>;
  const save = async (): Promise<void> => {
    const invoice = invoices.find(({ id }) => id === invoiceId);
    if (!invoice) return;
    const already = onIt.filter((entry) => entry.invoiceId === invoiceId).map((entry) => entry.id);
    const result = await run({ invoice, entryIds: [...already, ...entries.map((entry) => entry.id)] });
    if (!result.ok) return;
    toasts.show({ kind: 'done', label: 'billHours', canUndo: true });
    onDone();
  };
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  return (
    <Form onSubmit={() => void save()} busy={busy} problem={problem} onCancel={onDone}>
      <p style={{ margin: 0 }}>
        {t('hours.putOnInvoiceText', { count: entries.length, hours: hours(minutes), client })}
      </p>
      <ChoiceField
        name="invoiceId"
        label={t('hours.invoice')}
        value={invoiceId}
        onChange={setInvoiceId}
        choices={invoices.map(({ id, number, issuedOn, netCents }) => ({
          value: id,
          label: `${number} · ${day(issuedOn, 'short')} · ${money(netCents)}`,
        }))}
      />
    </Form>
  );
};

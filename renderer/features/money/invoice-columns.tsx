/** The columns of the list of invoices; the head of a section stands in the same columns. */
import { useMemo } from 'react';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { DayText } from '../../ui/day-text';
import { MoneyText } from '../../ui/money-text';
import classes from './invoice-columns.module.css';
import type { InvoiceRow, MoneyRow } from './invoice-rows';
import { InvoiceStatus } from './invoice-status';
import { PaidButton } from './paid-button';

const gross = ({ invoice }: InvoiceRow): number => invoice.netCents + invoice.vatCents;

const Open = ({ row }: { row: InvoiceRow }) => {
  if (row.section === 'done' || !row.standing) return null;
  const { openCents, creditOwedCents } = row.standing;
  return <MoneyText cents={row.section === 'owed' ? -creditOwedCents : openCents} />;
};

const Who = ({ row, name }: { row: InvoiceRow; name: string | null }) => (
  <span className={classes['who']}>
    {name ?? row.invoice.number}
    {name !== null && <small>{row.invoice.number}</small>}
  </span>
);

const columnsOf = (
  { t, money }: ReturnType<typeof useWords>,
  nameOf: ((clientId: string) => string) | null,
): Column<MoneyRow>[] => [
  {
    key: 'who',
    title: t(nameOf ? 'money.columns.client' : 'money.columns.number'),
    width: nameOf ? 'minmax(208px, 1.5fr)' : 'minmax(100px, 0.9fr)',
    cell: (row) =>
      row.kind === 'invoice' ? (
        <Who row={row} name={nameOf ? nameOf(row.invoice.clientId) : null} />
      ) : (
        <>
          {t(`money.sections.${row.section}`)} <span className={classes['count']}>{row.count}</span>
        </>
      ),
  },
  {
    key: 'issued',
    title: t('money.columns.issued'),
    width: '116px',
    from: nameOf ? 1062 : 960,
    cell: (row) => row.kind === 'invoice' && <DayText day={row.invoice.issuedOn} />,
  },
  {
    key: 'due',
    title: t('money.columns.due'),
    width: '116px',
    // How an invoice stands tells the same, so this is the first to go.
    from: nameOf ? 832 : 724,
    cell: (row) => row.kind === 'invoice' && !row.creditOf && <DayText day={row.invoice.dueOn} />,
  },
  {
    key: 'amount',
    title: t('money.columns.amount'),
    width: '112px',
    align: 'end',
    from: nameOf ? 946 : 840,
    cell: (row) => row.kind === 'invoice' && money(gross(row)),
  },
  {
    key: 'open',
    title: t('money.columns.open'),
    width: '104px',
    align: 'end',
    cell: (row) => (row.kind === 'invoice' ? <Open row={row} /> : row.cents > 0 && money(row.cents)),
  },
  {
    key: 'status',
    title: t('money.columns.status'),
    width: 'minmax(180px, 1fr)',
    cell: (row) => row.kind === 'invoice' && <InvoiceStatus row={row} />,
  },
  {
    key: 'paid',
    title: '',
    width: '186px',
    cell: (row) =>
      row.kind === 'invoice' && (row.standing?.openCents ?? 0) > 0 && <PaidButton invoiceId={row.invoice.id} />,
  },
];

export const useInvoiceColumns = (withClient: boolean): Column<MoneyRow>[] => {
  const words = useWords();
  const nameOf = useLedger((ledger) => (clientId: string) => clientName(ledger, clientId));
  return useMemo(() => columnsOf(words, withClient ? nameOf : null), [words, withClient, nameOf]);
};

/** One invoice: its amounts, the payments on it, what was credited, the hours it bills, and what can be done. */
import { Button, Drawer } from '@mantine/core';
import { useContext } from 'react';
import { FormIsOpenContext } from '../../lib/open';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DayText } from '../../ui/day-text';
import { useInvoiceActions } from './invoice-actions';
import { InvoiceHours } from './invoice-hours';
import type { InvoiceRow } from './invoice-rows';
import classes from './invoice-sheet.module.css';
import { InvoiceStatus } from './invoice-status';
import { PaidButton } from './paid-button';
import { PaymentList } from './payment-list';

/** `isLess` is taken off what stands above it. */
type Line = { name: string; cents: number; isSum?: boolean; isLess?: boolean };

const Amounts = ({ row }: { row: InvoiceRow }) => {
  const { t, money } = useWords();
  const { invoice, standing, creditedCents } = row;
  const lines: (Line | false)[] = [
    { name: t('money.net'), cents: invoice.netCents },
    { name: t('money.vat'), cents: invoice.vatCents },
    { name: t('money.gross'), cents: invoice.netCents + invoice.vatCents, isSum: true },
    creditedCents > 0 && { name: t('money.credited'), cents: creditedCents, isLess: true },
    standing !== null &&
      standing.receivedCents !== 0 && { name: t('money.received'), cents: standing.receivedCents, isLess: true },
    standing !== null &&
      standing.writtenOffCents > 0 && { name: t('money.writtenOff'), cents: standing.writtenOffCents, isLess: true },
    standing !== null && standing.openCents > 0 && { name: t('money.open'), cents: standing.openCents, isSum: true },
    standing !== null &&
      standing.creditOwedCents > 0 && { name: t('money.creditOwed'), cents: standing.creditOwedCents, isSum: true },
  ];
  return (
    <dl className={classes['amounts']}>
      {lines.map(
        (line) =>
          line && (
            <div key={line.name} data-sum={line.isSum}>
              <dt>{line.name}</dt>
              <dd>{line.isLess ? `− ${money(line.cents)}` : money(line.cents)}</dd>
            </div>
          ),
      )}
    </dl>
  );
};

const Days = ({ row: { invoice, creditOf } }: { row: InvoiceRow }) => {
  const { t } = useWords();
  return (
    <dl className={classes['days']}>
      <dt>{t('money.columns.issued')}</dt>
      <dd>
        <DayText day={invoice.issuedOn} style="long" />
      </dd>
      {!creditOf && (
        <>
          <dt>{t('money.columns.due')}</dt>
          <dd>
            <DayText day={invoice.dueOn} style="long" />
          </dd>
        </>
      )}
      {invoice.workUntil !== undefined && (
        <>
          <dt>{t('money.work')}</dt>
          <dd>
            <DayText day={invoice.workUntil} style="long" />
          </dd>
        </>
      )}
    </dl>
  );
};

const CreditNotes = ({ row: { invoice } }: { row: InvoiceRow }) => {
  const { t, money } = useWords();
  const notes = useLedger(
    (ledger) => [...ledger.invoices.values()].filter(({ creditOf }) => creditOf === invoice.id),
    [invoice.id],
  );
  if (notes.length === 0) return null;
  return (
    <section>
      <h3>{t('money.creditNotes')}</h3>
      <ul className={classes['lines']}>
        {notes.map((note) => (
          <li key={note.id}>
            <DayText day={note.issuedOn} />
            <span>{note.number}</span>
            <span>{money(note.netCents + note.vatCents)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Sheet = ({ row, onClose }: { row: InvoiceRow; onClose: () => void }) => {
  const actions = useInvoiceActions();
  return (
    <div className={classes['sheet']}>
      <div className={classes['status']}>
        <p>
          <InvoiceStatus row={row} />
        </p>
        {(row.standing?.openCents ?? 0) > 0 && <PaidButton invoiceId={row.invoice.id} />}
      </div>
      <Days row={row} />
      <Amounts row={row} />
      {!row.creditOf && <PaymentList row={row} />}
      <CreditNotes row={row} />
      {row.invoice.netCents > 0 && <InvoiceHours row={row} />}
      <div className={classes['actions']}>
        {actions(row)
          .filter(({ key }) => key !== 'paid' && key !== 'payment')
          .map(({ key, label, icon, isRemoval, run }) => (
            <Button
              key={key}
              size="compact-sm"
              variant="subtle"
              color="accent"
              leftSection={icon}
              className={isRemoval ? 'bad' : ''}
              onClick={() => {
                if (isRemoval || key === 'change' || key === 'credit') onClose();
                run();
              }}
            >
              {label}
            </Button>
          ))}
      </div>
    </div>
  );
};

export const InvoiceSheet = ({ row, onClose }: { row: InvoiceRow | undefined; onClose: () => void }) => {
  const { t } = useWords();
  // Escape then closes the form on top, and the sheet is still there.
  const isCovered = useContext(FormIsOpenContext);
  const client = useLedger((ledger) => (row ? clientName(ledger, row.invoice.clientId) : ''), [row]);
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      closeOnEscape={!isCovered}
      size={460}
      title={row && `${row.invoice.number} · ${client}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{
        title: classes['title'] ?? '',
        header: classes['header'] ?? '',
        body: classes['body'] ?? '',
      }}
    >
      {row && <Sheet row={row} onClose={onClose} />}
    </Drawer>
  );
};

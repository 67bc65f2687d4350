/** How an invoice stands, in a few words; late is also said by a colour. */
import { daysBetween } from '../../../shared/units/calendar-day';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import type { InvoiceRow } from './invoice-rows';

type Words = ReturnType<typeof useWords>;
type Status = { text: string; tone?: 'bad' | 'good' | 'warn'; note?: string };

const creditStatus = (row: InvoiceRow, { t, money }: Words): Status => {
  const owed = row.standing?.creditOwedCents ?? 0;
  if (owed > 0) return { text: t('money.status.creditOwed', { amount: money(owed) }), tone: 'warn' };
  return { text: t('money.status.creditNote'), note: t('money.status.refunded') };
};

const settledStatus = (row: InvoiceRow, words: Words): Status => {
  const { t, day } = words;
  if ((row.standing?.creditOwedCents ?? 0) > 0) return creditStatus(row, words);
  if (row.standing?.grossCents === 0) return { text: t('money.status.credited') };
  if (!row.lastPaidOn) return { text: t('money.status.paid'), tone: 'good' };
  return { text: t('money.status.paidOn', { day: day(row.lastPaidOn, 'short') }) };
};

const dueStatus = (row: InvoiceRow, today: string, { t }: Words): Status => {
  const days = daysBetween(today, row.invoice.dueOn);
  return { text: days === 0 ? t('money.status.dueToday') : t('money.status.dueIn', { count: days }) };
};

/** Besides: a part that came, a part that was taken back. */
const partNote = ({ standing, creditedCents, section }: InvoiceRow, { t, money }: Words): string | undefined => {
  if (!standing || section === 'done' || section === 'owed') return undefined;
  const parts = [
    standing.receivedCents > 0 ? t('money.status.partly', { amount: money(standing.receivedCents) }) : '',
    creditedCents > 0 ? t('money.status.partlyCredited', { amount: money(creditedCents) }) : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : undefined;
};

const statusOf = (row: InvoiceRow, today: string, words: Words): Status => {
  const { t, day } = words;
  const { standing, invoice } = row;
  if (row.creditOf) return { text: t('money.status.creditNoteOf', { number: row.creditOf.number }) };
  if (!standing) return { text: t('money.status.notYetIssued', { day: day(invoice.issuedOn, 'short') }) };
  switch (standing.status) {
    case 'credit':
      return creditStatus(row, words);
    case 'settled':
      return settledStatus(row, words);
    case 'writtenOff':
      return { text: t('money.status.writtenOff', { day: day(invoice.writtenOffOn ?? today, 'short') }), tone: 'bad' };
    case 'overdue':
      return { text: t('money.status.late', { count: standing.daysLate }), tone: 'bad' };
    case 'notDue':
      return dueStatus(row, today, words);
  }
};

export const InvoiceStatus = ({ row }: { row: InvoiceRow }) => {
  const words = useWords();
  const status = statusOf(row, useToday(), words);
  const note = status.note ?? partNote(row, words);
  return (
    <>
      <span className={status.tone}>{status.text}</span>
      {note && (
        <span className="muted">
          <br />
          {note}
        </span>
      )}
    </>
  );
};

/** The payments on an invoice: add, change, delete. A refund is a payment the other way. */
import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Payment } from '../../../shared/model/invoice';
import type { Ledger } from '../../../shared/model/ledger';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DayText } from '../../ui/day-text';
import type { InvoiceRow } from './invoice-rows';
import classes from './invoice-sheet.module.css';

/** Those on its credit notes count along. */
const paymentsOn = (ledger: Ledger, invoiceId: string): Payment[] =>
  [...ledger.payments.values()]
    .filter((payment) => {
      const invoice = ledger.invoices.get(payment.invoiceId);
      return invoice?.id === invoiceId || invoice?.creditOf === invoiceId;
    })
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));

const PaymentLine = ({ payment }: { payment: Payment }) => {
  const { t, money } = useWords();
  const open = useOpen();
  return (
    <li>
      <DayText day={payment.receivedOn} />
      <span className="muted">{payment.grossCents < 0 ? t('money.refund') : ''}</span>
      <span>{money(payment.grossCents)}</span>
      <span>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('money.changePayment')}
          onClick={() => open('payment', { id: payment.id })}
        >
          <IconPencil size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={t('common.delete')}
          onClick={() => void remove('payments.remove', payment.id)}
        >
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      </span>
    </li>
  );
};

export const PaymentList = ({ row: { invoice } }: { row: InvoiceRow }) => {
  const { t } = useWords();
  const open = useOpen();
  const payments = useLedger((ledger) => paymentsOn(ledger, invoice.id), [invoice.id]);
  return (
    <section>
      <div className={classes['head']}>
        <h3>{t('money.payments')}</h3>
        <Button
          size="compact-sm"
          variant="subtle"
          color="accent"
          onClick={() => open('payment', { invoiceId: invoice.id })}
        >
          {t('money.addPayment')}
        </Button>
      </div>
      {payments.length === 0 ? (
        <p className={classes['quiet']}>{t('money.noPayments')}</p>
      ) : (
        <ul className={classes['lines']}>
          {payments.map((payment) => (
            <PaymentLine key={payment.id} payment={payment} />
          ))}
        </ul>
      )}
    </section>
  );
};

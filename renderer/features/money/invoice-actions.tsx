/** What can be done with an invoice, in its menu and on its sheet. */
import { IconArrowBackUp, IconCash, IconCheck, IconFileMinus, IconPencil, IconTrash, IconX } from '@tabler/icons-react';
import { ask } from '../../lib/api';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { toasts } from '../../lib/toasts';
import { today } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import type { RowAction } from '../../ui/row-menu';
import type { MoneyRow } from './invoice-rows';
import { markPaid } from './paid-button';

const icon = { size: 16, stroke: 1.6 };

const writeOff = async (id: string, on: string | null): Promise<void> => {
  const result = await ask('invoices.writeOff', { id, on });
  toasts.show(
    result.ok
      ? { kind: 'done', label: 'writeOffInvoice', canUndo: true }
      : { kind: 'problem', problem: result.problem },
  );
};

export const useInvoiceActions = () => {
  const { t } = useWords();
  const open = useOpen();
  return (row: MoneyRow): RowAction[] => {
    if (row.kind === 'section') return [];
    const { id, writtenOffOn, creditOf, netCents } = row.invoice;
    const isOpen = (row.standing?.openCents ?? 0) > 0;
    const actions: (RowAction | false)[] = [
      isOpen && {
        key: 'paid',
        label: t('money.paidToday'),
        icon: <IconCheck {...icon} />,
        run: () => void markPaid(id, today()),
      },
      creditOf === undefined && {
        key: 'payment',
        label: t('money.addPayment'),
        icon: <IconCash {...icon} />,
        run: () => open('payment', { invoiceId: id }),
      },
      creditOf === undefined &&
        netCents > 0 && {
          key: 'credit',
          label: t('money.makeCreditNote'),
          icon: <IconFileMinus {...icon} />,
          run: () => open('creditNote', { invoiceId: id }),
        },
      isOpen && {
        key: 'writeOff',
        label: t('money.writeOff'),
        icon: <IconX {...icon} />,
        run: () => void writeOff(id, today()),
      },
      writtenOffOn !== undefined && {
        key: 'takeBack',
        label: t('money.takeBack'),
        icon: <IconArrowBackUp {...icon} />,
        run: () => void writeOff(id, null),
      },
      {
        key: 'change',
        label: t('money.change'),
        icon: <IconPencil {...icon} />,
        run: () => open(creditOf === undefined ? 'invoice' : 'creditNote', { id }),
      },
      {
        key: 'remove',
        label: t('money.delete'),
        icon: <IconTrash {...icon} />,
        hint: 'Del',
        isRemoval: true,
        run: () => void remove('invoices.remove', id),
      },
    ];
    return actions.filter((action) => action !== false);
  };
};

/**
 * The drawers with forms, opened from anywhere through `useOpen` (see lib/open.ts). A feature that has a form adds one
 * line to `forms`; it is loaded the first time that it is opened, before the drawer is, so that the focus finds it.
 */
import { Drawer } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { useCallback, useState } from 'react';
import type { FormName, FormOf, Forms, Open } from '../lib/open';
import { OpenContext } from '../lib/open';
import { useWords } from '../lib/use-words';
import classes from './dialogs.module.css';

type FormTable = { [N in FormName]: () => Promise<FormOf<N>> };

const forms: FormTable = {
  client: () => import('../features/clients/client-form').then((file) => file.ClientForm),
  hours: () => import('../features/hours/hours-form').then((file) => file.HoursForm),
  invoice: () => import('../features/money/invoice-form').then((file) => file.InvoiceForm),
  creditNote: () => import('../features/money/credit-note-form').then((file) => file.CreditNoteForm),
  payment: () => import('../features/money/payment-form').then((file) => file.PaymentForm),
  cost: () => import('../features/money/cost-form').then((file) => file.CostForm),
};

const newTitles = {
  client: 'newClient',
  hours: 'newHours',
  invoice: 'newInvoice',
  creditNote: 'newCreditNote',
  payment: 'newPayment',
  cost: 'newCost',
} as const satisfies Record<FormName, string>;

type AnyForm = ComponentType<Forms[FormName] & { onDone: () => void }>;
type Opened = { name: FormName; input: Forms[FormName]; Form: AnyForm; count: number };

export const Dialogs = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback<Open>((name, input) => {
    void forms[name]().then((Form) => {
      setOpened((before) => ({ name, input: input ?? {}, Form: Form as AnyForm, count: (before?.count ?? 0) + 1 }));
      setIsOpen(true);
    });
  }, []);
  const close = useCallback(() => setIsOpen(false), []);
  const title = opened && (opened.input.id ? opened.name : newTitles[opened.name]);
  return (
    <OpenContext value={open}>
      {children}
      <Drawer
        opened={isOpen}
        onClose={close}
        size={460}
        title={title && t(`app.forms.${title}`)}
        closeButtonProps={{ 'aria-label': t('common.close') }}
        classNames={{ title: classes['title'] ?? '', body: classes['body'] ?? '', header: classes['header'] ?? '' }}
      >
        {opened && <opened.Form key={opened.count} {...opened.input} onDone={close} />}
      </Drawer>
    </OpenContext>
  );
};

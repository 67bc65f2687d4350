/**
 * The drawers with forms, opened from anywhere through `useOpen` (see lib/open.ts). A feature that has a form adds one
 * line to `forms`; it is loaded the first time that it is opened.
 */
import { Drawer } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { FormName, FormOf, Forms, Open } from '../lib/open';
import { OpenContext } from '../lib/open';
import { useWords } from '../lib/use-words';
import classes from './dialogs.module.css';

type FormTable = { [N in FormName]?: FormOf<N> };

const forms: FormTable = {
  client: lazy(() => import('../features/clients/client-form').then((file) => ({ default: file.ClientForm }))),
  hours: lazy(() => import('../features/hours/hours-form').then((file) => ({ default: file.HoursForm }))),
  invoice: lazy(() => import('../features/money/invoice-form').then((file) => ({ default: file.InvoiceForm }))),
  creditNote: lazy(() =>
    import('../features/money/credit-note-form').then((file) => ({ default: file.CreditNoteForm })),
  ),
  payment: lazy(() => import('../features/money/payment-form').then((file) => ({ default: file.PaymentForm }))),
  cost: lazy(() => import('../features/money/cost-form').then((file) => ({ default: file.CostForm }))),
};

const newTitles = {
  client: 'newClient',
  hours: 'newHours',
  invoice: 'newInvoice',
  creditNote: 'newCreditNote',
  payment: 'newPayment',
  cost: 'newCost',
} as const satisfies Record<FormName, string>;

type Opened = { name: FormName; input: Forms[FormName]; count: number };

export const Dialogs = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback<Open>((name, input) => {
    if (!forms[name]) return;
    setOpened((before) => ({ name, input: input ?? {}, count: (before?.count ?? 0) + 1 }));
    setIsOpen(true);
  }, []);
  const close = useCallback(() => setIsOpen(false), []);
  const Form = opened && (forms[opened.name] as ComponentType<Forms[FormName] & { onDone: () => void }> | undefined);
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
        {Form && (
          <Suspense fallback={null}>
            <Form key={opened.count} {...opened.input} onDone={close} />
          </Suspense>
        )}
      </Drawer>
    </OpenContext>
  );
};

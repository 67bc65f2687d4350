/**
 * The drawers with forms, opened from anywhere through `useOpen` (see lib/open.ts). A feature that has a form adds one
 * line to `forms`; it is loaded the first time that it is opened, before the drawer is, so that the focus finds it.
 */
import type { ComponentType, ReactNode } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { FormName, FormOf, Forms, Open } from '../lib/open';
import { FormIsOpenContext, OpenContext } from '../lib/open';
import { useWords } from '../lib/use-words';
import type { FormDrawer } from './form-drawer';

type FormTable = { [N in FormName]: () => Promise<FormOf<N>> };

const forms: FormTable = {
  client: () => import('../features/clients/client-form').then((file) => file.ClientForm),
  hours: () => import('../features/hours/hours-form').then((file) => file.HoursForm),
  invoice: () => import('../features/money/invoice-form').then((file) => file.InvoiceForm),
  creditNote: () => import('../features/money/credit-note-form').then((file) => file.CreditNoteForm),
  payment: () => import('../features/money/payment-form').then((file) => file.PaymentForm),
  cost: () => import('../features/money/cost-form').then((file) => file.CostForm),
  moment: () => import('../features/moments/moment-form').then((file) => file.MomentForm),
  promise: () => import('../features/moments/promise-form').then((file) => file.PromiseForm),
  reminder: () => import('../features/reminders/reminder-form').then((file) => file.ReminderForm),
  evidencePdf: () => import('../features/evidence/evidence-pdf-form').then((file) => file.EvidencePdfForm),
  timer: () => import('../features/timer/timer-form').then((file) => file.TimerForm),
};

const newTitles = {
  client: 'newClient',
  hours: 'newHours',
  invoice: 'newInvoice',
  creditNote: 'newCreditNote',
  payment: 'newPayment',
  cost: 'newCost',
  moment: 'newMoment',
  promise: 'newPromise',
  reminder: 'newReminder',
  evidencePdf: 'evidencePdf',
  timer: 'newTimer',
} as const satisfies Record<FormName, string>;

type AnyForm = ComponentType<Forms[FormName] & { onDone: () => void }>;
type Opened = { name: FormName; input: Forms[FormName]; Form: AnyForm; Drawer: typeof FormDrawer; count: number };

const loadDrawer = () => import('./form-drawer').then((file) => file.FormDrawer);

export const Dialogs = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const openings = useRef(0);
  const opener = useRef<Element | null>(null);
  const open = useCallback<Open>((name, input) => {
    void Promise.all([forms[name](), loadDrawer()]).then(([Form, Drawer]) => {
      const count = ++openings.current;
      opener.current = document.activeElement;
      setOpened({ name, input: input ?? {}, Form: Form as AnyForm, Drawer, count });
      setIsOpen(true);
    });
  }, []);
  const close = useCallback(() => {
    setIsOpen(false);
    // A form takes the focus before its drawer could see where it was, so it is given back from here.
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);
  return (
    <OpenContext value={open}>
      <FormIsOpenContext value={isOpen}>{children}</FormIsOpenContext>
      {opened && (
        <opened.Drawer
          isOpen={isOpen}
          title={t(`app.forms.${opened.input.id ? opened.name : newTitles[opened.name]}`)}
          onClose={close}
        >
          <opened.Form key={opened.count} {...opened.input} onDone={close} />
        </opened.Drawer>
      )}
    </OpenContext>
  );
};

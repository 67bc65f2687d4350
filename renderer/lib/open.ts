/**
 * Opening a form from anywhere. Features are strangers to each other, so none of them imports another's form:
 *
 *   const open = useOpen();
 *   open('hours', { clientId });          // new hours for this client, in a drawer
 *   open('invoice', { id });              // change this invoice
 *
 * `app/dialogs.tsx` knows which form belongs to which name and shows it in a drawer (Esc closes, focus returns).
 * A feature that owns a form exports a component of type `FormOf<'hours'>`: it gets the input and `onDone`, which it
 * calls after a save. Drafts: see `useDraft`, so that closing a drawer loses nothing.
 */
import type { ComponentType } from 'react';
import { createContext, useContext } from 'react';

/** Every form that can be opened. Without `id` it makes a new record, with `id` it changes that one. */
export type Forms = {
  client: { id?: string };
  hours: { id?: string; clientId?: string };
  invoice: { id?: string; clientId?: string };
  creditNote: { id?: string; invoiceId?: string };
  payment: { id?: string; invoiceId?: string; clientId?: string };
  cost: { id?: string; clientId?: string };
  moment: { id?: string; clientId?: string };
  promise: { id?: string; clientId?: string };
  reminder: { id?: string; clientId?: string };
  /** A client's evidence as a PDF. */
  evidencePdf: { id?: string; clientId?: string };
  /** The id is that of the timer that runs. */
  timer: { id?: string; clientId?: string };
};
export type FormName = keyof Forms;
export type FormOf<N extends FormName> = ComponentType<Forms[N] & { onDone: () => void }>;
export type Open = <N extends FormName>(name: N, input?: Forms[N]) => void;

export const OpenContext = createContext<Open>(() => undefined);
export const useOpen = (): Open => useContext(OpenContext);

/** Whether a form lies on top of what is on the page. */
export const FormIsOpenContext = createContext(false);

/** Deleting is immediate and never asks; the toast offers to undo it. */
import type { RequestName } from '../../shared/contract';
import type { ChangeLabel } from '../../shared/contract/change-label';
import { ask } from './api';
import { toasts } from './toasts';

export type RemoveName = Extract<RequestName, `${string}.remove`>;

const labels: Record<RemoveName, ChangeLabel> = {
  'clients.remove': 'removeClient',
  'hours.remove': 'removeHours',
  'invoices.remove': 'removeInvoice',
  'payments.remove': 'removePayment',
  'costs.remove': 'removeCost',
  'moments.remove': 'removeMoment',
  'promises.remove': 'removePromise',
  'reminders.remove': 'removeReminder',
  'decisions.remove': 'removeDecision',
};

/** Deletes the record and shows "Uren verwijderd · Ongedaan maken"; true when it is gone. */
export const remove = async (name: RemoveName, id: string): Promise<boolean> => {
  const result = await ask(name, { id });
  toasts.show(
    result.ok ? { kind: 'done', label: labels[name], canUndo: true } : { kind: 'problem', problem: result.problem },
  );
  return result.ok;
};

/** The proposals for a plan in English. Data: art. 28(3)(g) GDPR; books: art. 52 AWR, the Dutch tax law. */
import { formatDay } from '../../units/calendar-day';
import type { Minutes } from '../../units/duration';
import { formatHours } from '../../units/duration';
import { formatMoney } from '../../units/money';
import type { OpenInvoices, PlanFacts } from './plan-facts';
import type { PlanTexts } from './plan-texts';

/** '12.5 hours', and '7 hours' without a decimal that says nothing. */
const hours = (minutes: Minutes): string => {
  const count = formatHours(minutes, 'en').replace(/\.0$/u, '');
  return `${count} ${count === '1' ? 'hour' : 'hours'}`;
};

const finalInvoice = ({ notInvoiced: { minutes, cents }, today, lastDay }: PlanFacts): string => {
  if (minutes === 0) return 'Send the final invoice';
  const soFar = lastDay > today ? ' so far' : '';
  const amount = cents === null ? '' : `, ${formatMoney(cents, 'en')} excl. VAT`;
  return `Send the final invoice: ${hours(minutes)}${soFar}${amount}`;
};

const pay = (open: OpenInvoices | null, which: string): string => {
  if (!open) return 'Pay the open invoices';
  const amount = formatMoney(open.cents, 'en');
  if (open.count > 1) return `Pay ${open.count} invoices that are ${which}: ${amount} in all, incl. VAT`;
  return `Pay invoice ${open.number}: ${amount} incl. VAT, due on ${formatDay(open.dueOn, 'en')}`;
};

export const planEn: PlanTexts = {
  finish: ({ isProject }) => (isProject ? 'Deliver the project as agreed' : 'Finish the work we have agreed on'),
  overview: () => 'Send a list of what is done and what is not',
  noNewWork: ({ isProject }) => (isProject ? 'Take on extra work outside our agreement' : 'Take on new work'),
  noUpkeep: () => 'Look after maintenance, changes and urgent questions',
  takeDeadlines: () => 'Take over the deadlines that fall after the last day',
  finalInvoice,
  payOverdue: ({ overdue }) => pay(overdue, 'past their due date'),
  payOpen: ({ notDue }) => pay(notDue, 'not yet due'),
  sayTo: () => 'Let me know which work comes first and to whom I should hand it over',
  handoverList: () => 'Write a handover list: where things stand, what was agreed, who is who',
  handoverTalk: () => 'Hand over the work in a conversation',
  logOut: () => 'Log in for the last time and remove saved passwords',
  withdrawAccess: () => 'Withdraw my access to systems and accounts',
  closeAccess: () => 'Close the access to my shared folders and systems',
  returnFiles: () => 'Return files and documents',
  dataChoice: () => 'Let me know whether to return or delete personal data',
  deleteData: () => 'Delete the data I no longer need, copies included',
  keepBooks: () => 'Keep invoices, hours and other records for seven years, as Dutch law requires',
  confirm: () => 'Confirm by e-mail that my letter has arrived',
};

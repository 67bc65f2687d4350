import type { ReminderSource } from './model/reminder';

/** Of a client's pages, the one that shows what a reminder is about. */
const pages = {
  invoice: '/money',
  promise: '',
  offboarding: '/parting/plan',
  own: '',
  joy: '',
} as const satisfies Record<ReminderSource, string>;

/** Where a reminder of a client leads, as a path of the window. */
export const reminderPage = (source: ReminderSource, clientId: string): string =>
  `/clients/${encodeURIComponent(clientId)}${pages[source]}`;

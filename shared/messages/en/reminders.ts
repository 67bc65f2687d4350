/** What a reminder says, in the window, a notification and the tray alike (see shared/reminder-words.ts). */
const told = {
  invoiceComing_one: 'Invoice {{number}} is due tomorrow',
  invoiceComing_other: 'Invoice {{number}} is due in {{count}} days',
  invoiceDue: 'Invoice {{number}} is due today',
  invoiceLate_one: 'Invoice {{number}} is {{count}} day late',
  invoiceLate_other: 'Invoice {{number}} is {{count}} days late',
  promiseTheirs: '{{client}} promised: {{what}}',
  promiseMine: 'You promised {{client}}: {{what}}',
  joy: 'How much did you enjoy the work in {{month}}?',
  /** What stands under it, in this order. */
  since: 'since {{day}}',
  promisedBy: 'by {{day}}',
  contact: 'last contact {{day}}',
  noContact: 'no contact logged yet',
  withoutScore_one: '{{count}} client without a score',
  withoutScore_other: '{{count}} clients without a score',
  open: '{{amount}} open',
  openInAll: '{{amount}} open in all',
  lastNote: '{{day}}: “{{note}}”',
} as const;

export const reminders = { told } as const;

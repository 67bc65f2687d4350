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

/** A repetition, put together from these (see shared/repeat-words.ts). */
const repeat = {
  every: {
    DAILY: { one: 'every day', other: 'every {{count}} days' },
    WEEKLY: { one: 'every week', other: 'every {{count}} weeks' },
    MONTHLY: { one: 'every month', other: 'every {{count}} months' },
    YEARLY: { one: 'every year', other: 'every {{count}} years' },
  },
  everyWorkday: 'every working day',
  quarter: 'every quarter',
  on: 'on',
  the: 'the ',
  of: 'of',
  day: 'day',
  workday: 'working day',
  last: 'last',
  fromLast: '{{number}} from last',
  orLastDay: '(or the last day)',
  until: 'until {{day}}',
  times: '{{count}} times',
} as const;

export const reminders = { told, repeat } as const;

const told = {
  invoiceComing_one: 'Factuur {{number}} vervalt morgen',
  invoiceComing_other: 'Factuur {{number}} vervalt over {{count}} dagen',
  invoiceDue: 'Factuur {{number}} vervalt vandaag',
  invoiceLate_one: 'Factuur {{number}} is {{count}} dag te laat',
  invoiceLate_other: 'Factuur {{number}} is {{count}} dagen te laat',
  promiseTheirs: '{{client}} beloofde: {{what}}',
  promiseMine: 'Jij beloofde {{client}}: {{what}}',
  joy: 'Hoeveel plezier had je in het werk in {{month}}?',
  since: 'sinds {{day}}',
  promisedBy: 'uiterlijk {{day}}',
  contact: 'laatste contact {{day}}',
  noContact: 'nog geen contact genoteerd',
  withoutScore_one: '{{count}} klant zonder cijfer',
  withoutScore_other: '{{count}} klanten zonder cijfer',
  open: '{{amount}} open',
  openInAll: '{{amount}} open in totaal',
  lastNote: '{{day}}: “{{note}}”',
} as const;

const repeat = {
  every: {
    DAILY: { one: 'elke dag', other: 'elke {{count}} dagen' },
    WEEKLY: { one: 'elke week', other: 'elke {{count}} weken' },
    MONTHLY: { one: 'elke maand', other: 'elke {{count}} maanden' },
    YEARLY: { one: 'elk jaar', other: 'elke {{count}} jaar' },
  },
  everyWorkday: 'elke werkdag',
  quarter: 'elk kwartaal',
  on: 'op',
  the: 'de ',
  of: 'van',
  day: 'dag',
  workday: 'werkdag',
  last: 'laatste',
  fromLast: '{{number}} van achteren',
  orLastDay: '(of de laatste dag)',
  until: 'tot en met {{day}}',
  times: '{{count}} keer',
} as const;

export const reminders = { told, repeat } as const;

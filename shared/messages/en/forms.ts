/** What shared inputs say: shapes they expect and what to do about a wrong one. */
export const forms = {
  notMoney: 'This is not an amount. Type it like 1,234.56.',
  notDuration: 'This is not a time. Type it like 1h30, 1:30 or 1.5.',
  notDay: 'This is not a date. Type it like 24-11-2026, or “yesterday”.',
  openCalendar: 'Choose a day',
  chooseClient: 'Choose a client',
  noSuchClient: 'No client with that name',
  required: 'Fill this in.',
  tooLong: 'This is too long.',
  email: 'This is not an e-mail address.',
  wholeDays: 'Type a whole number of days.',
  draftKept: 'What you typed earlier is still here.',
  startAgain: 'Start again',
  sort: 'Sort by {{column}}',
  rowActions: 'What you can do with {{name}}',
  nRows_one: '{{count}} row',
  nRows_other: '{{count}} rows',
} as const;

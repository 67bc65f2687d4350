/** What names the file and its collections. Without schemas, so that a window need not load them to start. */
export const ledgerFormat = 'adieu-ledger';
export const ledgerVersion = 1;

export const collectionNames = [
  'clients',
  'timeEntries',
  'invoices',
  'payments',
  'costs',
  'moments',
  'joyScores',
  'promises',
  'reminders',
  'offboardings',
  'letters',
] as const;
export type CollectionName = (typeof collectionNames)[number];

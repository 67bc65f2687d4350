export const cli = {
  help: `Adieu: what does each client really pay per hour, and how do you part with them well?

  adieu rates LEDGER [--from DAY] [--until DAY] [--as-of DAY]
        What an hour really pays, client by client, and where the rest goes.
  adieu signals LEDGER [--as-of DAY]
        Who pays late, takes too much time or is hard to work with: levels, facts and what they are held against.
  adieu letter LEDGER --client ID-OR-NAME --last-day DAY --out FILE.pdf
        [--language nl|en] [--date DAY] [--reason nonPayer|timeEater|disrespect|changeOfCourse]
        [--tone warm|businesslike] [--standard a-2a|ua-1]
        Writes the offboarding letter as PDF, over FILE.pdf if it is there. The ledger stays as it is.
  adieu check LEDGER
        Is the ledger sound? If not, what is wrong and where.
  adieu import LEDGER FILE... [--dry-run]
        Adds hours from Toggl Track (detailed report, CSV) and invoices (UBL 2.1), nothing twice.
        With --dry-run it only shows what it would add.
  adieu undo LEDGER
        Takes back the last change: an import, or what was done last in the app.
  adieu sample LEDGER [--size NUMBER] [--date DAY]
        Makes a sample ledger to try things on; never over a file that is there.
  adieu demo
        The sample's rates, and a Dutch and an English letter in the folder out.
  adieu help | --help | --version

  DAY is written as 2026-11-24. All take --json (exact figures: cents, minutes) and --lang nl|en.
  They end with 0, or with 1 and one line that says what is wrong.`,
  unknownCommand: '“{{command}}” is no command. Choose from {{commands}}.',
  unknownOption: '{{option}} is no option of “{{command}}”. See adieu help.',
  optionNeedsValue: '{{option}} needs a value: write it behind it. See adieu help.',
  optionTakesNoValue: '{{option}} takes no value: leave “{{value}}” out.',
  missingArgument: '“{{command}}” needs {{argument}}. See adieu help.',
  tooManyArguments:
    '“{{value}}” is one too many for “{{command}}”. See adieu help; put quotes around a path with spaces.',
  arguments: { LEDGER: 'the path of the ledger', FILE: 'a file to import' },
  missingOption: '“{{command}}” needs {{option}}. See adieu help.',
  badDay: '{{option}}: “{{value}}” is not a day. Write it as 2026-11-24.',
  badChoice: '{{option}}: “{{value}}” is not one of {{choices}}.',
  badNumber: '{{option}}: “{{value}}” is not a whole number from 1 to {{limit}}.',
  fromAfterUntil: '--from {{from}} comes after --until {{until}}. Swap them.',
  unknownClient: '--client: there is no client “{{value}}” in this ledger. It has {{clients}}.',
  moreClients: '{{count}} more',
  noClients: 'no clients yet',
  outIsLedger: '--out is the ledger itself. Choose another file.',
  fileTrouble: '{{path}}: {{reason}}.',
  reasons: {
    ENOENT: 'there is no such file or folder. Check the path',
    EACCES: 'access is not allowed. Choose another place or change its permissions',
    EPERM: 'access is not allowed. Choose another place or change its permissions',
    EISDIR: 'this is a folder. Name a file in it',
    ENOTDIR: 'part of the path is a file, not a folder. Check the path',
    ENOSPC: 'the disk is full. Make room and try again',
    EROFS: 'nothing can be written there. Choose another place',
    other: 'it can not be used ({{code}}). Try another place',
  },
  unexpected: 'Something went wrong in Adieu itself ({{reason}}). The ledger is as it was.',
  rates: {
    title: 'What an hour really pays, as known on {{asOf}}',
    titlePeriod: 'What an hour really pays, for work {{period}}, as known on {{asOf}}',
    fromUntil: 'from {{from}} to {{until}}',
    from: 'from {{from}} on',
    until: 'up to {{until}}',
    client: 'Client',
    hours: 'Hours',
    agreed: 'Agreed',
    effective: 'Really',
    ifAllIsPaid: 'If all is paid',
    received: 'Received',
    costs: 'Costs',
    all: 'All clients',
    perHour: 'Agreed, really and if all is paid in euros per hour; received without VAT.',
    needed: 'You need {{amount}} per hour.',
    leak: 'From agreed to really, in euros per hour',
    steps: {
      unbilled: 'Unbilled',
      notYetInvoiced: 'To invoice',
      price: 'Price',
      openNotDue: 'Not due',
      overdue: 'Overdue',
      writtenOff: 'Lost',
      costs: 'Costs',
    },
    noClients: 'There are no clients in this ledger yet.',
    faults: 'Not everything in this ledger fits together: see adieu check.',
  },
  signals: {
    title: 'Signals, as known on {{asOf}}',
  },
  letter: { written: 'Letter to {{client}} written: {{path}}' },
  check: {
    sound:
      '{{path}} is sound. Clients: {{clients}}, time entries: {{timeEntries}}, invoices: {{invoices}}, payments: {{payments}}.',
    faulty: '{{path}} is not sound: {{count}} to mend.',
  },
  import: {
    wouldAdd: 'This would be added:',
    added: 'Added:',
    nothing: 'There is nothing new in these files.',
    client: 'Client',
    isNew: 'new',
    timeEntries: 'Entries',
    hours: 'Hours',
    invoices: 'Invoices',
    net: 'Excl. VAT',
    total: 'Total',
    alreadyThere: 'In the ledger already: {{count}}.',
    skipped: 'Left out:',
    line: 'line {{line}}',
    stopped: '{{problem}} Nothing was added.',
  },
  undo: { done: 'Undone: {{change}}.' },
  sample: { made: 'Sample ledger made: {{path}} ({{clients}} clients, {{timeEntries}} time entries).' },
  demo: { intro: 'The sample: the books of a designer in Utrecht.' },
} as const;

/** Small ledgers for tests: say what matters, the rest is filled in. Ids count up per kind: 'client-1', 'invoice-2'. */
import type { Client } from '../../shared/model/client';
import type { Cost } from '../../shared/model/cost';
import type { Invoice, Payment } from '../../shared/model/invoice';
import type { CollectionName, Ledger, LedgerFile, RecordOf } from '../../shared/model/ledger';
import { ledgerFormat, ledgerVersion } from '../../shared/model/ledger';
import type { Profile } from '../../shared/model/profile';
import type { TimeEntry } from '../../shared/model/time-entry';
import type { LedgerReplica } from '../../shared/rules/ledger-replica';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import type { RuleContext } from '../../shared/rules/rule';

/** The day on which every test plays, unless it says otherwise. */
export const today = '2026-11-24';

/** A fixed clock, and ids that count up: 'new-1', 'new-2'. */
export const ruleContext = (day = today): RuleContext => {
  let count = 0;
  return { newId: () => `new-${++count}`, now: `${day}T12:00:00.000Z`, today: day };
};

type With<R> = Partial<R>;

export type LedgerBuilder = {
  profile: (profile: Profile) => LedgerBuilder;
  client: (fields?: With<Client>) => LedgerBuilder;
  /** The records below belong to the client that was added last, unless `clientId` says otherwise. */
  hours: (hours: number, fields?: With<TimeEntry>) => LedgerBuilder;
  /** Cents; VAT is 21 % of net unless given. Due 30 days on, unless given. */
  invoice: (netCents: number, fields?: With<Invoice>) => LedgerBuilder;
  /** Gross cents, on the invoice that was added last. */
  payment: (grossCents: number, fields?: With<Payment>) => LedgerBuilder;
  cost: (netCents: number, fields?: With<Cost>) => LedgerBuilder;
  /** Any record as it is. */
  record: <C extends CollectionName>(collection: C, record: RecordOf<C>) => LedgerBuilder;
  file: () => LedgerFile;
  replica: () => LedgerReplica;
  ledger: () => Ledger;
};

const plainClient = {
  kind: 'business',
  salutation: 'neutral',
  formality: 'formal',
  language: 'nl',
  paymentTermDays: 30,
  contract: 'openEnded',
  status: 'active',
} as const satisfies Partial<Client>;

const emptyFile = (): LedgerFile => ({
  format: ledgerFormat,
  version: ledgerVersion,
  profile: {},
  clients: [],
  timeEntries: [],
  invoices: [],
  payments: [],
  costs: [],
  moments: [],
  joyScores: [],
  promises: [],
  reminders: [],
  offboardings: [],
  letters: [],
});

export const buildLedger = (): LedgerBuilder => {
  const file = emptyFile();
  const nextId = (kind: string, list: readonly unknown[]): string => `${kind}-${list.length + 1}`;
  const clientId = (): string => file.clients.at(-1)?.id ?? 'client-1';
  const builder: LedgerBuilder = {
    profile: (profile) => {
      file.profile = profile;
      return builder;
    },
    client: (fields = {}) => {
      const id = nextId('client', file.clients);
      file.clients.push({ ...plainClient, id, name: `Client ${file.clients.length + 1}`, ...fields });
      return builder;
    },
    hours: (hours, fields = {}) => {
      const id = nextId('entry', file.timeEntries);
      const entry = { id, clientId: clientId(), date: '2026-10-01', minutes: Math.round(hours * 60) };
      file.timeEntries.push({ ...entry, billable: true, activity: 'work', ...fields });
      return builder;
    },
    invoice: (netCents, fields = {}) => {
      const id = nextId('invoice', file.invoices);
      const number = `2026-${String(file.invoices.length + 1).padStart(3, '0')}`;
      const days = { issuedOn: '2026-10-01', dueOn: '2026-10-31' };
      const vatCents = Math.round(netCents * 0.21);
      file.invoices.push({ id, clientId: clientId(), number, ...days, netCents, vatCents, ...fields });
      return builder;
    },
    payment: (grossCents, fields = {}) => {
      const id = nextId('payment', file.payments);
      const invoiceId = file.invoices.at(-1)?.id ?? 'invoice-1';
      file.payments.push({ id, invoiceId, receivedOn: '2026-10-15', grossCents, ...fields });
      return builder;
    },
    cost: (netCents, fields = {}) => {
      const id = nextId('cost', file.costs);
      file.costs.push({ id, clientId: clientId(), date: '2026-10-01', netCents, ...fields });
      return builder;
    },
    record: (collection, record) => {
      (file[collection] as { id: string }[]).push(record);
      return builder;
    },
    file: () => structuredClone(file),
    replica: () => createLedgerReplica(structuredClone(file)),
    ledger: () => createLedgerReplica(structuredClone(file)).ledger,
  };
  return builder;
};

/** Which rows of a file the ledger has already. */
import type { ImportedInvoice, ImportedTimeEntry } from '../model/import-rows';
import type { Ledger } from '../model/ledger';
import type { Id } from '../model/record';

const sourceOf = (record: { [field: string]: unknown }): string | null =>
  typeof record['source'] === 'string' ? record['source'] : null;

/** The program a source comes from: 'toggl' of 'toggl:1f…'. */
const programOf = (source: string): string => source.slice(0, source.indexOf(':'));

const sayings = (clientId: Id, entry: Pick<ImportedTimeEntry, 'date' | 'startedAt' | 'minutes' | 'note'>): string =>
  JSON.stringify([clientId, entry.date, entry.startedAt ?? '', entry.minutes, (entry.note ?? '').trim()]);

/**
 * An entry is known by its source, from the ledger or from an earlier file. Else by client, day, start, minutes and
 * note, each entry of the ledger standing for one row; those of the same program have sources of their own to tell.
 */
export const createKnownEntries = (ledger: Ledger) => {
  const sources = new Set<string>();
  const said = new Map<string, (string | null)[]>();
  for (const entry of ledger.timeEntries.values()) {
    const source = sourceOf(entry);
    if (source !== null) sources.add(source);
    const key = sayings(entry.clientId, entry);
    const alike = said.get(key);
    if (alike) alike.push(source);
    else said.set(key, [source]);
  }
  return {
    /** True when the row is there already; a row that is not is remembered for those to come. */
    takes: (entry: ImportedTimeEntry, clientId: Id | null): boolean => {
      if (sources.has(entry.source)) return true;
      sources.add(entry.source);
      const alike = clientId === null ? undefined : said.get(sayings(clientId, entry));
      const index =
        alike?.findIndex((source) => source === null || programOf(source) !== programOf(entry.source)) ?? -1;
      alike?.splice(index, index < 0 ? 0 : 1);
      return index >= 0;
    },
  };
};

type Said = { issuedOn: string; grossCents: number };

export const plainNumber = (number: string): string => number.trim().toLowerCase();

/** An invoice is known by its source, else by its number: with the same day and amount it is the same one. */
export const createKnownInvoices = (ledger: Ledger) => {
  const sources = new Set<string>();
  const numbers = new Map<string, Said>();
  const note = (number: string, said: Said) => numbers.set(plainNumber(number), said);
  for (const invoice of ledger.invoices.values()) {
    const source = sourceOf(invoice);
    if (source !== null) sources.add(source);
    note(invoice.number, { issuedOn: invoice.issuedOn, grossCents: invoice.netCents + invoice.vatCents });
  }
  return {
    find: (invoice: ImportedInvoice): 'same' | 'other' | null => {
      const known = numbers.get(plainNumber(invoice.number));
      if (!known) return sources.has(invoice.source) ? 'same' : null;
      const grossCents = invoice.netCents + invoice.vatCents;
      return known.issuedOn === invoice.issuedOn && known.grossCents === grossCents ? 'same' : 'other';
    },
    add: (invoice: ImportedInvoice): void => {
      sources.add(invoice.source);
      note(invoice.number, { issuedOn: invoice.issuedOn, grossCents: invoice.netCents + invoice.vatCents });
    },
  };
};

/** What an import would add, to look at before anything is in the ledger. */

import { z } from 'zod';
import { skipCodes } from '../model/import-rows';
import { Id } from '../model/record';
import { Problem } from '../result';
import { CalendarDay } from '../units/shapes';

/** A file to import as the window hands it over: at most 50 MB. */
export const ImportFile = z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) });
export const ImportFormat = z.enum(['togglCsv', 'ublInvoice']);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What an import would add. Nothing is in the ledger until 'imports.commit'. */
export const ImportPreview = z.object({
  token: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      format: z.nullable(ImportFormat),
      /** Set when the file was refused as a whole; the others go on. */
      problem: z.exactOptional(Problem),
    }),
  ),
  /** Names found in the files, each with the client it is taken for, or null: to be made new. */
  clients: z.array(
    z.object({ name: z.string(), clientId: z.nullable(Id), timeEntries: z.int(), minutes: z.int(), invoices: z.int() }),
  ),
  totals: z.object({
    timeEntries: z.int(),
    minutes: z.int(),
    invoices: z.int(),
    netCents: z.int(),
    newClients: z.int(),
    alreadyThere: z.int(),
  }),
  firstDay: z.nullable(CalendarDay),
  lastDay: z.nullable(CalendarDay),
  /** Rows left out, each with why: line is 1-based. */
  skipped: z.array(
    z.object({
      file: z.string(),
      line: z.nullable(z.int()),
      /** Has words under 'skips'. */
      code: z.enum(skipCodes),
      details: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  ),
  /** The first rows, to look at. */
  sample: z.array(
    z.object({
      kind: z.enum(['timeEntry', 'invoice']),
      client: z.string(),
      date: CalendarDay,
      text: z.string(),
      minutes: z.exactOptional(z.int()),
      grossCents: z.exactOptional(z.int()),
    }),
  ),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** `adieu letter`: composes and sets a letter, and writes the PDF. The ledger is only read. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LetterChoices } from '../../shared/letters/compose-letter';
import { composeLetter } from '../../shared/letters/compose-letter';
import { fill } from '../../shared/messages/fill';
import type { Client } from '../../shared/model/client';
import type { Ledger } from '../../shared/model/ledger';
import type { LetterReason, LetterTone, PdfStandard } from '../../shared/model/letter';
import type { Language } from '../../shared/model/record';
import type { Result } from '../../shared/result';
import { ok } from '../../shared/result';
import { createLedgerReplica } from '../../shared/rules/ledger-replica';
import { clientKey } from '../../shared/rules/same-client';
import { dayOf } from '../../shared/units/calendar-day';
import { createTypesetter } from '../letters/typeset';
import { readLogo } from '../services/logo-files';
import type { CliIo, Outcome } from './io';
import { done, fail } from './io';
import { fileTroubleLine, readLedgerAt } from './ledger-access';
import type { Arguments } from './read-arguments';
import { cliWords, problemLine } from './words';

/** By id, else by a name that only one client has. */
const findClient = (ledger: Ledger, wanted: string): Client | undefined => {
  const named = [...ledger.clients.values()].filter(({ name }) => clientKey(name) === clientKey(wanted));
  return ledger.clients.get(wanted) ?? (named.length === 1 ? named[0] : undefined);
};

const mostNamed = 6;

/** The line for an id that is not there names the ones that are. */
const unknownClientLine = (ledger: Ledger, value: string, language: Language): string => {
  const words = cliWords[language];
  const clients = [...ledger.clients.values()];
  const named = clients.slice(0, mostNamed).map(({ id, name }) => `${id} (${name})`);
  const rest = clients.length > mostNamed ? [fill(words.moreClients, { count: clients.length - mostNamed })] : [];
  return fill(words.unknownClient, { value, clients: [...named, ...rest].join(', ') || words.noClients });
};

/** Beside its place first, so that a PDF is never half-written. */
const writeWhole = async (path: string, bytes: Uint8Array, newId: () => string): Promise<void> => {
  const temporary = `${path}.${newId().slice(0, 8)}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/** Sets a letter and writes it to `path`; `demo` does the same. Refusals of composing and typesetting. */
export const writeLetter = async (
  ledger: Ledger,
  choices: LetterChoices,
  { path, standard, ledgerPath }: { path: string; standard: PdfStandard; ledgerPath?: string },
  io: CliIo,
): Promise<Result<null>> => {
  const letter = composeLetter(ledger, choices);
  if (!letter.ok) return letter;
  const typesetter = createTypesetter(io.startTypesetWorker, (file) => readLogo(ledgerPath, file));
  try {
    const pdf = await typesetter.pdf(letter.value, { standard, createdOn: choices.date });
    if (!pdf.ok) return pdf;
    await writeWhole(path, pdf.value, io.newId);
    return ok(null);
  } finally {
    typesetter.close();
  }
};

export const runLetter = async ({ language, paths, options }: Arguments, io: CliIo): Promise<Outcome> => {
  const words = cliWords[language];
  const read = await readLedgerAt(paths[0] ?? '', language, io);
  if (!read.ok) return fail(read.line);
  const { ledger } = createLedgerReplica(read.file);
  const wanted = options.get('client') ?? '';
  const client = findClient(ledger, wanted);
  if (!client) return fail(unknownClientLine(ledger, wanted, language));
  const out = options.get('out') ?? '';
  const path = resolve(io.cwd, out);
  if (path === read.path) return fail(words.outIsLedger);
  const letterLanguage = (options.get('language') ?? client.language) as Language;
  const choices: LetterChoices = {
    clientId: client.id,
    language: letterLanguage,
    reason: (options.get('reason') ?? 'changeOfCourse') as LetterReason,
    tone: (options.get('tone') ?? 'warm') as LetterTone,
    date: options.get('date') ?? dayOf(io.clock()),
    lastDay: options.get('last-day') ?? '',
  };
  try {
    const written = await writeLetter(
      ledger,
      choices,
      { path, standard: (options.get('standard') ?? 'a-2a') as PdfStandard, ledgerPath: read.path },
      io,
    );
    if (!written.ok) return fail(problemLine(written.problem, language));
  } catch (error) {
    const line = fileTroubleLine(error, out, language);
    if (line === null) throw error;
    return fail(line);
  }
  io.out(
    options.has('json')
      ? JSON.stringify({ clientId: client.id, language: letterLanguage, path })
      : fill(words.letter.written, { client: client.name, path: out }),
  );
  return done;
};

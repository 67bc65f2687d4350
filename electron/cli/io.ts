/** What the command line needs from the process that runs it, so that tests run it without one. */
import type { StartWorker } from '../letters/typeset-protocol';

export type CliIo = {
  out: (text: string) => void;
  err: (line: string) => void;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  version: string;
  clock: () => Date;
  newId: () => string;
  startTypesetWorker: StartWorker;
};

/** How a command ends: well, or with the one line for stderr. */
export type Outcome = { ok: true } | { ok: false; line: string };

export const done: Outcome = { ok: true };
export const fail = (line: string): Outcome => ({ ok: false, line });

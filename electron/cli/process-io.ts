/** The command line's input and output as this process has them. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { StartWorker } from '../letters/typeset-protocol';
import type { CliIo } from './io';

/** A reader that stops early, such as `| head`, is no error. */
const tolerateClosedPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

export const processIo = (packageFile: string, startTypesetWorker: StartWorker): CliIo => {
  tolerateClosedPipe(process.stdout);
  tolerateClosedPipe(process.stderr);
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (line) => void process.stderr.write(`${line}\n`),
    env: process.env,
    cwd: process.cwd(),
    version,
    clock: () => new Date(),
    newId: randomUUID,
    startTypesetWorker,
  };
};

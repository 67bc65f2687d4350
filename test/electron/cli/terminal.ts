/** The command line in this process: what it prints, and a typesetter without a process of its own. */
import { fileURLToPath } from 'node:url';
import { runCli } from '../../../electron/cli/run-cli';
import type { TypesetAnswer, WorkerChannel } from '../../../electron/letters/typeset-protocol';
import { createTypstEngine } from '../../../electron/letters/typst-engine';

export const fixtures = fileURLToPath(new URL('../../fixtures/imports/', import.meta.url));

const startWorker = (): WorkerChannel => {
  const engine = createTypstEngine();
  let tell = (_: TypesetAnswer): void => undefined;
  return {
    post: (message) => {
      if (message.kind === 'pdf')
        tell({ id: message.id, result: engine.pdf(message.document, message.standard, message.createdOn) });
    },
    onMessage: (listener) => {
      tell = listener;
    },
    onExit: () => undefined,
    stop: () => undefined,
  };
};

export const createTerminal = (cwd: string, language: 'nl' | 'en' = 'en') => {
  let ids = 0;
  return async (...argv: string[]): Promise<{ code: number; out: string; err: string[] }> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runCli(argv, {
      out: (text) => void out.push(text),
      err: (line) => void err.push(line),
      env: { LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8' },
      cwd,
      version: '1.2.3',
      clock: () => new Date('2026-11-24T12:00:00Z'),
      newId: () => `id-${++ids}`,
      startTypesetWorker: startWorker,
    });
    return { code, out: out.join('\n'), err };
  };
};

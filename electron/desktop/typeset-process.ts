/** The typesetter's worker in a process of Electron's own: when its engine aborts, Adieu lives on. */
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { StartWorker } from '../letters/typeset-protocol';

export const startTypesetProcess: StartWorker = () => {
  const child = utilityProcess.fork(join(import.meta.dirname, 'typeset-worker.js'), [], {
    serviceName: 'Adieu typesetter',
    stdio: 'ignore',
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    stop: () => void child.kill(),
  };
};

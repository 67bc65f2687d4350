/** Starts the worker as a child process of Node: for the command line and tests. The app uses Electron's utility process. */
import { fork } from 'node:child_process';
import type { TypesetAnswer, WorkerChannel } from './typeset-protocol';

export const startWorkerProcess = (workerPath: string): WorkerChannel => {
  const child = fork(workerPath, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const gone = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return {
    // A worker that is just going can't be told any more; what it was asked is answered by onExit.
    post: (message) => void (child.connected && child.send(message, () => undefined)),
    onMessage: (listener) => void child.on('message', (message) => listener(message as TypesetAnswer)),
    onExit: (listener) => void gone.then(listener),
    stop: () => void child.kill(),
  };
};

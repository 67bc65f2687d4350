/** Starts the worker as a child process of Node: for the command line and tests. The app uses Electron's utility process. */
import { fork } from 'node:child_process';
import type { TypesetAnswer, WorkerChannel } from './typeset-protocol';

export const startWorkerProcess = (workerPath: string): WorkerChannel => {
  const child = fork(workerPath, [], { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let isGone = false;
  // Does not keep the program alive; open requests do, by the pending IPC message.
  return {
    post: (message) => {
      if (!isGone) child.send(message, () => undefined);
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as TypesetAnswer)),
    onExit: (listener) => {
      const tell = (): void => {
        if (isGone) return;
        isGone = true;
        listener();
      };
      child.once('error', tell);
      child.once('exit', tell);
    },
    stop: () => child.kill(),
  };
};

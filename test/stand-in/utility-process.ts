/** `utilityProcess.fork`, as a Node child with a `process.parentPort`. */
import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { strict } from './strict';

type ForkOptions = {
  env?: NodeJS.ProcessEnv;
  execArgv?: string[];
  cwd?: string;
  stdio?: 'pipe' | 'ignore' | 'inherit' | string[];
  serviceName?: string;
};

class UtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  constructor(modulePath: string, args: string[], options: ForkOptions) {
    super();
    const { env = process.env, execArgv = [], cwd, stdio = 'inherit' } = options;
    const [out, err] = Array.isArray(stdio) ? stdio.slice(-2) : [stdio, stdio];
    this.child = fork(modulePath, args, {
      env,
      ...(cwd === undefined ? {} : { cwd }),
      execArgv: [...execArgv, '--require', join(__dirname, 'utility-child.cjs')],
      serialization: 'advanced',
      stdio: ['ignore', out ?? 'inherit', err ?? 'inherit', 'ipc'] as ('ignore' | 'pipe' | 'inherit' | 'ipc')[],
    });
    this.child.on('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => this.emit('exit', code ?? 1));
    this.child.on('error', (error) => this.emit('error', 'FatalError', '', String(error)));
    process.once('exit', () => this.child.kill());
  }

  get pid(): number | undefined {
    return this.child.exitCode === null && this.child.signalCode === null ? this.child.pid : undefined;
  }
  get stdout(): NodeJS.ReadableStream | null {
    return this.child.stdout;
  }
  get stderr(): NodeJS.ReadableStream | null {
    return this.child.stderr;
  }
  postMessage(message: unknown, transfer: unknown[] = []): void {
    if (transfer.length > 0) throw new Error('The stand-in transfers no ports');
    if (this.child.connected) this.child.send(message as object);
  }
  kill(): boolean {
    return this.child.kill();
  }
}

export const utilityProcess = strict('utilityProcess', {
  fork: (modulePath: string, args: string[] = [], options: ForkOptions = {}): UtilityProcess =>
    strict('UtilityProcess', new UtilityProcess(modulePath, args, options)),
});

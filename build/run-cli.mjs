/** Runs Adieu's own command line, as built. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './set-up.mjs';

/** Paths count from where the user typed the command, which npm keeps in INIT_CWD. */
export const runCli = (args, cwd = process.env.INIT_CWD ?? process.cwd()) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'out/main/cli.js'), ...args], { stdio: 'inherit', cwd });
    child.on('close', (code) => resolve(code ?? 1));
  });

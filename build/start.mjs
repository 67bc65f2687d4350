/** `npm start`: the app in Electron; in Chromium where Electron's runtime cannot be had; in the terminal without a display. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildApp, buildStandIn } from './build.mjs';
import { electronPath, fetchElectron } from './electron-runtime.mjs';
import { runCli } from './run-cli.mjs';
import { ensureChromium, root, runCommand, setUp } from './set-up.mjs';

const hasDisplay = () => process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

const wait = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('close', (code) => resolve(code ?? 0));
  });

/** Chromium's sandbox refuses to run as root; Electron's does too. */
const rootNeeds = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

await runCommand(async () => {
  setUp();
  buildApp();
  if (!hasDisplay()) {
    console.log('There is no display here, so Adieu does its main job in the terminal, on the sample ledger.\n');
    return runCli(['demo'], root);
  }
  const args = [root, ...process.argv.slice(2)];
  if (await fetchElectron()) return wait(electronPath(), [...rootNeeds, ...args]);
  console.log("Electron's runtime cannot be fetched here: opening the same app in Chromium instead (no tray).");
  const chromium = ensureChromium();
  buildStandIn();
  return wait(process.execPath, [join(root, 'out/stand-in/bootstrap.cjs'), ...args], {
    ADIEU_CHROMIUM: chromium,
    STAND_IN_HEADED: '1',
  });
});

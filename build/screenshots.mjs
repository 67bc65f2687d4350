/** `npm run screenshots`: takes the pictures of README.md anew, from the built app on the sample ledger. */
import { buildApp, buildStandIn } from './build.mjs';
import { isElectronInstalled } from './electron-runtime.mjs';
import { ensureChromium, runCommand, setUp } from './set-up.mjs';

await runCommand(async () => {
  setUp();
  if (!isElectronInstalled()) process.env.ADIEU_CHROMIUM = ensureChromium();
  buildApp();
  buildStandIn();
  const { bundle } = await import('./bundle.mjs');
  const [script] = await bundle('screenshots', ['test/e2e/take-screenshots.ts']);
  await import(script);
});

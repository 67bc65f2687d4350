/** `npm run --silent cli -- <command>`: Adieu without a window. Nothing but its own output reaches stdout. */
import { buildApp } from './build.mjs';
import { runCli } from './run-cli.mjs';
import { runCommand, setUp } from './set-up.mjs';

await runCommand(() => {
  setUp();
  buildApp();
  return runCli(process.argv.slice(2));
});

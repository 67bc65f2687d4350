/** `npm run dist`: this platform's installers, in release/. */
import { buildApp } from './build.mjs';
import { fetchElectron } from './electron-runtime.mjs';
import { run, runCommand, SetUpError, setUp } from './set-up.mjs';

await runCommand(async () => {
  setUp();
  buildApp();
  // On CI the runtime is left to electron-builder, which keeps it between runs.
  const isHere = await fetchElectron();
  if (!isHere && !process.env.CI)
    throw new SetUpError("Electron's runtime cannot be fetched here, and the installers hold it. Try again online.");
  const electron = isHere ? ['-c.electronDist=node_modules/electron/dist'] : [];
  const args = ['node_modules/electron-builder/cli.js', '--config', 'build/electron-builder.mjs'];
  return run('node', [...args, ...electron, ...process.argv.slice(2)]) ? 0 : 1;
});

/** Entry of the command line under Node: the same rules, store and letters as the app, without a window. */
import { join } from 'node:path';
import { processIo } from './cli/process-io';
import { runCli } from './cli/run-cli';
import { startWorkerProcess } from './letters/start-worker';

const here = import.meta.dirname;
const startWorker = () => startWorkerProcess(join(here, 'typeset-worker.js'));

// Not process.exit: what was written to a pipe must still get through.
process.exitCode = await runCli(process.argv.slice(2), processIo(join(here, '../../package.json'), startWorker));

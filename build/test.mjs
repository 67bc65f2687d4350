/** `npm test`: set-up, check, unit and contract tests, e2e tests; the last line sums them up. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, buildStandIn } from './build.mjs';
import { isElectronInstalled } from './electron-runtime.mjs';
import { ensureChromium, root, SetUpError, setUp } from './set-up.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs node with its output shown as it comes; answers the exit code and what it printed. */
const node = (args, env = {}) =>
  new Promise((resolve) => {
    let printed = '';
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      printed += data;
    });
    child.stderr.pipe(process.stderr);
    child.on('close', (code) => resolve({ code, printed }));
  });

const check = async () => {
  const { code, printed } = await node(['build/check.mjs']);
  const count = (pattern) => printed.match(pattern)?.length ?? 0;
  const failed = count(/^FAIL /gm);
  return { ...none, passed: count(/^ok /gm), failed: code === 0 ? failed : Math.max(failed, 1) };
};

const vitest = async (project) => {
  const report = join(root, `out/test-${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', 'build/vitest.config.ts', '--project', project, '--reporter=default'];
  const { code } = await node([
    'node_modules/vitest/vitest.mjs',
    ...args,
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return { ...none, failed: 1 };
  const sum = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load holds no failed test, but it did fail.
  const failed = Math.max(sum.numFailedTests, sum.testResults.filter((file) => file.status === 'failed').length);
  return {
    passed: sum.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: sum.numPendingTests + sum.numTodoTests,
  };
};

const e2e = async () => {
  if (!isElectronInstalled()) process.env.ADIEU_CHROMIUM = ensureChromium();
  buildApp();
  buildStandIn();
  return vitest('e2e');
};

const suites = { check, 'unit and contract': () => vitest('unit'), e2e };

const runSuite = async (name, suite) => {
  console.log(`\n== ${name} ==`);
  const started = Date.now();
  const result = await suite().catch((error) => {
    console.error(error instanceof SetUpError ? error.message : error);
    return { ...none, failed: 1 };
  });
  return { name, ...result, time: seconds(started) };
};

const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

const main = async () => {
  setUp();
  const results = [];
  for (const [name, suite] of Object.entries(suites)) results.push(await runSuite(name, suite));
  console.log('');
  for (const result of results) console.log(`${result.name.padEnd(18)} ${inWords(result)} (${result.time})`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  console.log(inWords(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
};

try {
  await main();
} catch (error) {
  console.error(error instanceof SetUpError ? error.message : error);
  console.log(inWords({ ...none, failed: 1 }));
  process.exitCode = 1;
}

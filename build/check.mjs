/** `npm run check`: types, lint and format, import directions, unused code. All run; one failure fails the whole. */
import { spawn } from 'node:child_process';

const tsc = ['node', 'node_modules/typescript7/bin/tsc', '--pretty', '-p'];
const checks = {
  'lockfile for every platform': ['node', 'build/lockfile.mjs'],
  'types: shared': [...tsc, 'shared'],
  'types: electron': [...tsc, 'electron'],
  'types: renderer': [...tsc, 'renderer'],
  'types: test': [...tsc, 'test'],
  'lint and format': ['node', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  packaging: ['node', 'build/check-packaging.mjs'],
  'unused code': ['node', 'node_modules/knip/bin/knip.js', '--config', 'build/knip.json'],
  'import directions': [
    'node',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'build/dependency-cruiser.cjs',
    'shared',
    'electron',
    'renderer',
  ],
};

const run = ([name, [command, ...args]]) =>
  new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { env: { ...process.env, FORCE_COLOR: '0' } });
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}${code === 0 ? '' : `\n${output}`}`);
      resolve(code === 0);
    });
  });

const waiting = Object.entries(checks);
const results = [];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
};
await Promise.all([worker(), worker()]);
process.exitCode = results.every(Boolean) ? 0 : 1;

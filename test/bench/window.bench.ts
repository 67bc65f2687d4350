/** What a window has to load before it can show anything: index.html's scripts and all they import at once. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Benchmark } from './row';

const folder = resolve('out/renderer');
const limit = 180;

/** Static imports of a built chunk; what is loaded when needed (`import(…)`) does not count. */
const importsOf = (file: string): string[] => {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"()]*?from\s*)?["'](\.[^"']+\.js)["']/g);
  return [...found].map(([, path = '']) => join(dirname(file), path));
};

const loadedAtStart = (): Set<string> => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, path = '']) => join(folder, path));
  const files = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    queue.push(...importsOf(file));
  }
  return files;
};

export const benchmark: Benchmark = {
  name: 'window',
  run: async () => {
    const sizes = [...loadedAtStart()].map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1_000;
    const target = `≤ ${limit} kB`;
    return [{ what: 'JavaScript at start, gzipped', value: kilobytes, unit: 'kB', target, met: kilobytes <= limit }];
  },
};

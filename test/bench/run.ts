/** Runs one benchmark in a process of its own, named by its built file, and prints its rows as one line of JSON. */
import { pathToFileURL } from 'node:url';
import type { Benchmark } from './row';

const { benchmark } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as { benchmark: Benchmark };
console.log(JSON.stringify({ name: benchmark.name, rows: await benchmark.run() }));
process.exit(0);

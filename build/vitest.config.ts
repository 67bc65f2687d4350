import { defineConfig } from 'vitest/config';

/** No test measures the machine: these only end what hangs. Playwright, too, waits half a minute for a state. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...patience,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/stand-in/**'],
        },
      },
      {
        extends: true,
        test: {
          ...patience,
          name: 'e2e',
          include: ['test/stand-in/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});

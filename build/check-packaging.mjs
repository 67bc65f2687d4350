/** Part of `npm run check`: electron-builder's own schema accepts the configuration, and the files it names exist. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import config from './electron-builder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Not public: electron-builder's version is pinned for it.
const { validateConfiguration } = createRequire(import.meta.url)('app-builder-lib/out/util/config/config');

/** `validateConfiguration` fills in defaults, so it gets a copy. */
const copy = structuredClone(config);
await validateConfiguration(copy, { isEnabled: false, add: () => {} });

const named = [config.win.icon, config.mac.icon, config.mac.entitlements, config.linux.icon, config.afterPack];
const missing = named.filter((path) => !existsSync(`${root}/${path}`));
if (missing.length > 0)
  throw new Error(`build/electron-builder.mjs names files that are not there: ${missing.join(', ')}`);

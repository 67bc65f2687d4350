import { expect, test } from 'vitest';
import { createCurrentLedger } from '../../../electron/services/current-ledger';
import type { Opened } from '../../../electron/store/ledger-store';

const currentLedger = (openStore: (path: string) => Promise<Opened>) =>
  createCurrentLedger({
    openStore,
    suggestedFolder: '/suggested',
    samplePath: '/sample/ledger.json',
    onChange: () => {},
    onReplace: () => {},
    log: { info: () => {}, warn: () => {}, error: () => {}, flush: async () => {} },
  });

test('what the store does not foresee reads as missing, so that it can be tried again', async () => {
  const ledger = currentLedger(() => Promise.reject(new Error('EIO')));
  expect(await ledger.open('/a/ledger.json')).toEqual({ state: 'missing', path: '/a/ledger.json' });
  expect(ledger.store()).toBeNull();
});

test('ledgers are opened one after the other, and a status waits for all that was asked', async () => {
  const order: string[] = [];
  const ledger = currentLedger(async (path) => {
    order.push(`start ${path}`);
    await Promise.resolve();
    order.push(`end ${path}`);
    return { state: 'locked', path };
  });
  void ledger.open('/a');
  void ledger.open('/b');
  expect(ledger.status()).toMatchObject({ state: 'none' });
  expect(await ledger.settled()).toEqual({ state: 'locked', path: '/b' });
  expect(order).toEqual(['start /a', 'end /a', 'start /b', 'end /b']);
});

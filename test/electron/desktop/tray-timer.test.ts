import { expect, it } from 'vitest';
import { timerInTray } from '../../../electron/desktop/tray-timer';
import type { TimerStatus } from '../../../shared/contract/timer-status';
import { buildLedger } from '../../support/ledger-builder';

const ledger = buildLedger().client({ name: 'Anna' }).ledger();
const statusAt = (now: string, running: object | null = {}): TimerStatus => ({
  running: running && {
    id: 't',
    clientId: 'client-1',
    activity: 'work',
    startedAt: '2026-11-24T09:00:00.000Z',
    lastSeenAt: now,
    gaps: [],
    away: [],
    ...running,
  },
  canResume: false,
  now,
});

it('the tray shows whole minutes at work, without the time away', () => {
  expect(timerInTray(statusAt('2026-11-24T09:42:59.000Z'), ledger)).toEqual({
    clientId: 'client-1',
    clientName: 'Anna',
    minutes: 42,
  });
  const gaps = [{ from: '2026-11-24T09:10:00.000Z', until: '2026-11-24T09:30:00.000Z' }];
  expect(timerInTray(statusAt('2026-11-24T10:00:00.000Z', { gaps }), ledger)?.minutes).toBe(40);
  expect(timerInTray(statusAt('2026-11-24T10:00:00.000Z', null), ledger)).toBeNull();
});

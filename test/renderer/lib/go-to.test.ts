import { beforeEach, expect, it, vi } from 'vitest';

type Place = { path: string; reminderId?: string };
let tell: (place: Place) => void;

beforeEach(async () => {
  vi.resetModules();
  const on = (_name: string, listener: (place: Place) => void) => {
    tell = listener;
  };
  vi.stubGlobal('window', { adieu: { on } });
  (await import('../../../renderer/lib/go-to')).listenForPlaces();
});

it('goes where the window was wanted before there was a page, and only to the last place', async () => {
  const { followPlaces } = await import('../../../renderer/lib/go-to');
  tell({ path: '/moments' });
  tell({ path: '/reminders', reminderId: 'r' });
  const went: Place[] = [];
  const stop = followPlaces((place) => went.push(place));
  expect(went).toEqual([{ path: '/reminders', reminderId: 'r' }]);
  stop();
  followPlaces((place) => went.push(place));
  expect(went).toHaveLength(1);
});

it('goes at once when there is a page, and keeps what comes between two', async () => {
  const { followPlaces } = await import('../../../renderer/lib/go-to');
  const went: string[] = [];
  const stop = followPlaces(({ path }) => went.push(path));
  tell({ path: '/money' });
  expect(went).toEqual(['/money']);
  stop();
  tell({ path: '/hours' });
  followPlaces(({ path }) => went.push(path));
  expect(went).toEqual(['/money', '/hours']);
});

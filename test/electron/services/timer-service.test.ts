/** The timer on real files: through quitting, crashes, sleep and other ledgers. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createCurrentLedger } from '../../../electron/services/current-ledger';
import { openTimerFile } from '../../../electron/services/timer-file';
import { createTimerService } from '../../../electron/services/timer-service';
import type { LoggedTimer } from '../../../shared/contract/timer-status';
import { buildLedger } from '../../support/ledger-builder';
import { liveIn, playTime } from '../../support/played-time';
import { crash, openAt, problemOf, tempFolder, tempLedger, value } from '../../support/temp-ledger';

const quiet = { info: () => {}, warn: () => {}, error: () => {}, flush: async () => {} };
const twoClients = buildLedger().client({ name: 'Blom' }).client({ name: 'Acme' }).file();

beforeEach(() => liveIn('Europe/Amsterdam'));
afterEach(() => liveIn(null));

/** Nine in the morning in the Netherlands. */
const time = (at = '2026-11-24T08:00:00.000Z') => playTime(at);
let ids = 0;
const newId = (): string => `id-${++ids}`;

type Start = { path: string; folder: string; played: ReturnType<typeof playTime>; settings?: object };

/** Adieu as far as the timer goes. Without `quit` it ends as in a crash. */
const startAdieu = async ({ path, folder, played, settings = {} }: Start) => {
  const logged: LoggedTimer[] = [];
  const reported: unknown[] = [];
  const chosen = { awayMinutes: 10, timerRounding: 1 as const, timerRoundsUp: false, ...settings };
  const ledger = createCurrentLedger({
    openStore: (file) => openAt(file, { clock: played.clock, newId }),
    suggestedFolder: folder,
    samplePath: '',
    onChange: () => {},
    onReplace: () => timer.noticeLedger(),
    log: quiet,
  });
  const timer = createTimerService({
    ...{ ledger, newId, clock: played.clock },
    file: await openTimerFile(join(folder, 'timers.json')),
    settings: () => chosen,
    onLogged: (each) => void logged.push(each),
    report: (error) => void reported.push(error),
  });
  await ledger.open(path);
  await timer.flush();
  onTestFinished(() => ledger.close().then(() => undefined));
  /** Minutes at work, with the heartbeat that comes each minute. */
  const work = async (minutes: number): Promise<void> => {
    for (let done = 0; done < minutes; done += 1) {
      played.sleep(1);
      timer.noticeMinute();
      await timer.flush();
    }
  };
  const entries = () => [...(ledger.store()?.ledger.timeEntries.values() ?? [])];
  const quit = async (): Promise<void> => {
    await timer.flush();
    await ledger.close();
  };
  return {
    timer,
    ask: timer.handlers,
    ledger,
    logged,
    reported,
    work,
    entries,
    quit,
    again: () => startAdieu({ path, folder, played, settings }),
  };
};
const begin = async (settings = {}) => {
  const played = time();
  const [path, folder] = [await tempLedger(twoClients), await tempFolder()];
  return { path, played, folder, ...(await startAdieu({ path, folder, played, settings })) };
};

describe('a timer', () => {
  it('becomes hours with its activity and note, and undo takes them back', async () => {
    const { ask, ledger, work, entries, logged } = await begin();
    value(await ask['timer.start']({ clientId: 'client-1', activity: 'meeting', note: ' Offerte ' }));
    await work(92);
    const done = value(await ask['timer.stop']({}));
    expect(done.minutes).toBe(92);
    expect(entries()).toMatchObject([
      {
        clientId: 'client-1',
        date: '2026-11-24',
        startedAt: '09:00',
        minutes: 92,
        activity: 'meeting',
        note: 'Offerte',
        billable: true,
      },
    ]);
    expect(logged).toEqual([done]);
    expect(value((await ledger.store()?.undo()) ?? expect.fail()).label).toBe('logTimer');
    expect(entries()).toEqual([]);
  });

  it('is billable as hours of its kind usually are', async () => {
    const { ask, work, entries } = await begin();
    await ask['timer.start']({ clientId: 'client-1', activity: 'chasing' });
    await work(5);
    await ask['timer.change']({ billable: true });
    await ask['timer.change']({ activity: 'admin' });
    await ask['timer.stop']({});
    await ask['timer.start']({ clientId: 'client-2', activity: 'chasing' });
    await work(5);
    await ask['timer.stop']({});
    expect(entries().map(({ billable }) => billable)).toEqual([true, false]);
  });

  it('is rounded as the settings say', async () => {
    const { ask, work, entries } = await begin({ timerRounding: 15, timerRoundsUp: true });
    await ask['timer.start']({ clientId: 'client-1' });
    await work(31);
    await ask['timer.stop']({});
    expect(entries()[0]?.minutes).toBe(45);
  });

  it('of less than a minute leaves no hours, and can go on', async () => {
    const { ask, played, entries, timer } = await begin();
    await ask['timer.start']({ clientId: 'client-1', note: 'toch wel' });
    expect(value(await ask['timer.stop']({}))).toMatchObject({ minutes: 0, entryIds: [] });
    expect(entries()).toEqual([]);
    played.sleep(30);
    value(await ask['timer.resume']({}));
    expect(timer.state().running).toMatchObject({ note: 'toch wel' });
    played.sleep(2);
    expect(value(await ask['timer.stop']({})).minutes).toBe(2);
  });

  it('is one: starting another logs the first', async () => {
    const { ask, work, entries, timer } = await begin();
    await ask['timer.start']({ clientId: 'client-1' });
    await work(20);
    value(await timer.start('client-2'));
    expect(entries()).toMatchObject([{ clientId: 'client-1', minutes: 20 }]);
    expect(timer.state().running?.clientId).toBe('client-2');
  });

  it('goes on when it is started for the same client again, with what is new', async () => {
    const { ask, work, entries, timer } = await begin();
    await ask['timer.start']({ clientId: 'client-1', note: 'eerst' });
    await work(20);
    await ask['timer.start']({ clientId: 'client-1', note: 'dan' });
    await work(10);
    expect(entries()).toEqual([]);
    value(await timer.stop());
    expect(entries()).toMatchObject([{ minutes: 30, note: 'dan' }]);
  });

  it('stops once, however often that is asked', async () => {
    const { work, entries, timer } = await begin();
    await timer.start('client-1');
    await work(20);
    const answers = await Promise.all([timer.stop(), timer.stop(), timer.stop()]);
    expect(answers.map(problemOf)).toEqual(['ok', 'noTimer', 'noTimer']);
    expect(entries()).toHaveLength(1);
  });

  it('that was thrown away can go on, and so can one whose hours were undone', async () => {
    const { ask, work, ledger, timer, played } = await begin();
    await timer.start('client-1');
    await work(20);
    value(await ask['timer.discard']({}));
    expect(timer.state()).toMatchObject({ running: null, canResume: true });
    played.sleep(5);
    value(await ask['timer.resume']({}));
    await work(10);
    value(await timer.stop());
    expect(timer.state().canResume).toBe(false);
    expect(problemOf(await ask['timer.resume']({}))).toBe('noTimerToResume');
    await ledger.store()?.undo();
    expect(timer.state().canResume).toBe(true);
    value(await ask['timer.resume']({}));
    await work(1);
    expect(value(await timer.stop()).minutes).toBe(31);
  });

  it('refuses a client that is not there, and runs on when its client is removed', async () => {
    const { ask, work, entries, ledger, timer } = await begin();
    expect(problemOf(await timer.start('nobody'))).toBe('unknownClient');
    await timer.start('client-1');
    await work(10);
    await ledger.store()?.commit('removeClient', () => ({ ok: true, value: [{ remove: 'clients', id: 'client-1' }] }));
    expect(problemOf(await timer.stop())).toBe('unknownClient');
    expect(timer.state().running).not.toBeNull();
    value(await ask['timer.change']({ clientId: 'client-2' }));
    value(await timer.stop());
    expect(entries()).toMatchObject([{ clientId: 'client-2', minutes: 10 }]);
  });

  it('began earlier, if you say so, but not later than now', async () => {
    const { ask, work, entries, timer } = await begin();
    await timer.start('client-1');
    await work(20);
    expect(problemOf(await ask['timer.change']({ startedAt: '2026-11-24T08:21:00.000Z' }))).toBe('timerStartsAhead');
    value(await ask['timer.change']({ startedAt: '2026-11-24T07:45:00.000Z' }));
    value(await timer.stop());
    expect(entries()).toMatchObject([{ startedAt: '08:45', minutes: 35 }]);
  });

  it('needs an open ledger', async () => {
    const { ledger, timer } = await begin();
    await ledger.close();
    expect(problemOf(await timer.start('client-1'))).toBe('noLedger');
    expect(timer.state().running).toBeNull();
  });
});

describe('nothing is lost', () => {
  it('by quitting and starting again within ten minutes: that time counts', async () => {
    const first = await begin();
    await first.timer.start('client-1');
    await first.work(20);
    await first.quit();
    first.played.sleep(9);
    const { timer, entries } = await first.again();
    expect(timer.state().running?.away).toEqual([]);
    value(await timer.stop());
    expect(entries()[0]?.minutes).toBe(29);
  });

  it('by a crash: at most the minute since the last heartbeat is asked about too', async () => {
    const first = await begin();
    await first.timer.start('client-1');
    await first.work(20);
    first.played.sleep(0.5);
    await crash(first.path);
    first.played.sleep(60);
    const { timer, ask, entries } = await first.again();
    expect(timer.state().running?.away).toEqual([
      { from: '2026-11-24T08:20:00.000Z', until: '2026-11-24T09:20:30.000Z' },
    ]);
    value(await ask['timer.answerAway']({ answer: 'stop' }));
    expect(entries()).toMatchObject([{ startedAt: '09:00', minutes: 20 }]);
  });

  it('by a crash after the hours were written and before the timer was put away', async () => {
    const { timer, work, folder, path, again, ledger } = await begin();
    await timer.start('client-1');
    await work(20);
    const running = await readFile(join(folder, 'timers.json'), 'utf8');
    value(await timer.stop());
    await writeFile(join(folder, 'timers.json'), running);
    await crash(path);
    const after = await again();
    expect(after.timer.state()).toMatchObject({ running: null, canResume: false });
    expect(after.entries()).toHaveLength(1);
    await ledger.close();
  });

  it('by a disk that cannot be written: nothing starts that would not survive', async () => {
    const { timer, folder } = await begin();
    const { rm, mkdir } = await import('node:fs/promises');
    await rm(join(folder, 'timers.json.new'), { force: true });
    await mkdir(join(folder, 'timers.json.new'));
    expect(problemOf(await timer.start('client-1'))).toBe('notWritable');
    expect(timer.state().running).toBeNull();
  });

  it('by a damaged file: it is kept aside, and the timers in it that are whole go on', async () => {
    const first = await begin();
    await first.timer.start('client-1');
    await first.quit();
    const file = join(first.folder, 'timers.json');
    const kept = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ timers: { ...kept.timers, '/elsewhere': { running: 3 } } }));
    const again = await first.again();
    expect(again.timer.state().running?.clientId).toBe('client-1');
    await writeFile(file, '{ half');
    await again.quit();
    expect((await readdir(first.folder)).sort()).toContain('timers.json.unreadable');
    expect((await first.again()).timer.state().running?.clientId).toBe('client-1');
  });

  it('by opening another ledger: the timer waits there, and asks when that took long', async () => {
    const { timer, ledger, played, path, work } = await begin();
    await timer.start('client-1');
    await work(20);
    const other = await tempLedger(twoClients);
    await ledger.open(other);
    expect(timer.state().running).toBeNull();
    value(await timer.start('client-2'));
    played.sleep(30);
    await ledger.open(path);
    await timer.flush();
    expect(timer.state().running).toMatchObject({
      clientId: 'client-1',
      away: [{ until: '2026-11-24T08:50:00.000Z' }],
    });
    await ledger.open(other);
    await timer.flush();
    expect(timer.state().running?.clientId).toBe('client-2');
  });
});

describe('sleep', () => {
  it('over midnight: discarded, the timer goes on, and each day gets its own', async () => {
    const { timer, ask, work, played, entries } = await begin();
    await timer.start('client-1');
    await work(60);
    timer.noticeLeft('suspend');
    await timer.flush();
    played.sleep(23 * 60);
    timer.noticeMinute();
    await timer.flush();
    expect(timer.state().running?.away).toEqual([]);
    timer.noticeBack('suspend');
    await timer.flush();
    expect(problemOf(await timer.stop())).toBe('timerAway');
    expect(problemOf(await timer.start('client-2'))).toBe('timerAway');
    value(await ask['timer.answerAway']({ answer: 'discard' }));
    await work(30);
    value(await timer.stop());
    expect(entries()).toMatchObject([
      { date: '2026-11-24', startedAt: '09:00', minutes: 60 },
      { date: '2026-11-25', startedAt: '09:00', minutes: 30 },
    ]);
  });

  it('kept: all of it counts, cut at midnight', async () => {
    const { timer, ask, work, played, entries } = await begin();
    await timer.start('client-1');
    await work(60);
    timer.noticeLeft('suspend');
    await timer.flush();
    played.sleep(23 * 60);
    timer.noticeBack('suspend');
    value(await ask['timer.answerAway']({ answer: 'keep' }));
    value(await timer.stop());
    expect(entries()).toMatchObject([
      { date: '2026-11-24', minutes: 15 * 60 },
      { date: '2026-11-25', startedAt: '00:00', minutes: 9 * 60 },
    ]);
  });

  it('without a word from the system is known from the heartbeat', async () => {
    const { timer, work, played } = await begin();
    await timer.start('client-1');
    await work(5);
    played.sleep(60);
    timer.noticeMinute();
    await timer.flush();
    expect(timer.state().running?.away).toHaveLength(1);
  });

  it('ends at the unlocked screen, not when the computer wakes behind a locked one', async () => {
    const { timer, played } = await begin();
    await timer.start('client-1');
    timer.noticeLeft('lock');
    timer.noticeLeft('suspend');
    await timer.flush();
    played.sleep(30);
    timer.noticeBack('suspend');
    played.sleep(30);
    timer.noticeMinute();
    await timer.flush();
    expect(timer.state().running?.away).toEqual([]);
    timer.noticeBack('lock');
    await timer.flush();
    expect(timer.state().running?.away).toEqual([
      { from: '2026-11-24T08:00:00.000Z', until: '2026-11-24T09:00:00.000Z' },
    ]);
  });

  it('over the change to winter time: the hours are those that passed', async () => {
    const played = time('2026-10-24T22:30:00.000Z');
    const [path, folder] = [await tempLedger(twoClients), await tempFolder()];
    const { timer, ask, entries } = await startAdieu({ path, folder, played });
    await timer.start('client-1');
    played.sleep(4 * 60);
    timer.noticeMinute();
    value(await ask['timer.answerAway']({ answer: 'keep' }));
    value(await timer.stop());
    expect(entries()).toMatchObject([{ date: '2026-10-25', startedAt: '00:30', minutes: 240 }]);
  });
});

/** Time as a test plays it: minutes that pass, sleep, and a clock that is set. Zones are set with TZ. */

export type PlayedTime = {
  clock: () => Date;
  after: (milliseconds: number, run: () => void) => () => void;
  /** Minutes pass with the computer awake. */
  pass: (minutes: number) => Promise<void>;
  /** Minutes pass asleep: the clock goes on, timers stand still. */
  sleep: (minutes: number) => void;
  /** Somebody sets the clock. */
  set: (instant: string) => void;
  /** What takes real time, such as writing a file: no minute passes before it is done. */
  hold: <T>(work: Promise<T>) => Promise<T>;
};

export const playTime = (start: string): PlayedTime => {
  let now = Date.parse(start);
  let awake = 0;
  let timers: { at: number; run: () => void }[] = [];
  const held: Promise<unknown>[] = [];
  const settle = async (): Promise<void> => {
    while (held.length > 0) await held.shift();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    clock: () => new Date(now),
    after: (milliseconds, run) => {
      const timer = { at: awake + milliseconds, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: async (minutes) => {
      const end = awake + minutes * 60_000;
      await settle();
      for (;;) {
        const next = timers.toSorted((a, b) => a.at - b.at)[0];
        if (!next || next.at > end) break;
        now += next.at - awake;
        awake = next.at;
        timers = timers.filter((other) => other !== next);
        next.run();
        await settle();
      }
      now += end - awake;
      awake = end;
    },
    sleep: (minutes) => {
      now += minutes * 60_000;
    },
    set: (instant) => {
      now = Date.parse(instant);
    },
    hold: (work) => {
      held.push(work);
      return work;
    },
  };
};

/** Lives in a zone from here on; the test's own is put back by `afterEach(() => liveIn(null))`. */
export const liveIn = (zone: string | null): void => {
  if (zone === null) delete process.env['TZ'];
  else process.env['TZ'] = zone;
};

/**
 * Seconds to whole minutes without drift. Each row gets what the running total of its client's day gains by it,
 * rounded: the day's total is its seconds rounded once, however many rows it has, and no row is off by a whole minute.
 * (Rounding each row by itself turns thirty calls of 1:25 into 30 minutes instead of 42 or 43.)
 */
export const createMinuteRounding = (): ((day: string, seconds: number) => number) => {
  const totals = new Map<string, number>();
  return (day, seconds) => {
    const before = totals.get(day) ?? 0;
    totals.set(day, before + seconds);
    return Math.round((before + seconds) / 60) - Math.round(before / 60);
  };
};

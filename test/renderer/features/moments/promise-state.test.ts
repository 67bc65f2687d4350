import { describe, expect, it } from 'vitest';
import { promiseOrder, promiseState } from '../../../../renderer/features/moments/promise-state';
import type { ClientPromise } from '../../../../shared/model/promise';

const promise = (id: string, dueOn: string, outcome?: ClientPromise['outcome']): ClientPromise => ({
  id,
  clientId: 'a',
  by: 'client',
  what: 'teksten aanleveren',
  dueOn,
  ...(outcome === undefined ? {} : { outcome }),
});

describe('a promise in the list', () => {
  it('is late from the day after its day on, unless something came of it', () => {
    expect(promiseState(promise('p', '2026-11-24'), '2026-11-24')).toEqual({ isOpen: true, days: 0 });
    expect(promiseState(promise('p', '2026-10-31'), '2026-11-01')).toEqual({ isOpen: true, days: 1 });
    expect(promiseState(promise('p', '2026-10-31', 'broken'), '2026-11-01')).toEqual({
      isOpen: false,
      outcome: 'broken',
    });
  });

  it('stands first while it is open, the longest waiting on top; then the latest of the others', () => {
    const promises = [
      promise('kept in June', '2026-06-01', 'kept'),
      promise('open in December', '2026-12-01'),
      promise('late in October', '2026-10-01', 'late'),
      promise('open since March', '2026-03-01'),
    ];
    const sorted = promises.toSorted((a, b) => (promiseOrder(a) < promiseOrder(b) ? -1 : 1));
    expect(sorted.map(({ id }) => id)).toEqual([
      'open since March',
      'open in December',
      'late in October',
      'kept in June',
    ]);
  });
});

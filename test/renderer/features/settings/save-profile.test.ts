import { expect, it } from 'vitest';
import { createProfileSaver } from '../../../../renderer/features/settings/save-profile';
import type { Profile } from '../../../../shared/model/profile';
import type { Result } from '../../../../shared/result';
import { ok, refuse } from '../../../../shared/result';

/** A ledger that keeps what it is sent; the window hears of it only when `hear` is called. */
const createKeeper = (answer: (profile: Profile) => Result<null> = () => ok(null)) => {
  let heard: Profile = { name: 'Eva' };
  let kept = heard;
  const save = createProfileSaver(
    () => heard,
    async (profile) => {
      const result = answer(profile);
      if (result.ok) kept = profile;
      return result;
    },
  );
  return { save, kept: () => kept, hear: () => (heard = kept) };
};

it('keeps both of two fields that are left in quick succession', async () => {
  const { save, kept } = createKeeper();
  await Promise.all([save((now) => ({ ...now, company: 'Studio' })), save((now) => ({ ...now, role: 'Ontwerper' }))]);
  expect(kept()).toEqual({ name: 'Eva', company: 'Studio', role: 'Ontwerper' });
});

it('goes on from what the window heard since: undo, or another window', async () => {
  const { save, kept, hear } = createKeeper();
  await save((now) => ({ ...now, company: 'Studio' }));
  hear();
  await save(({ company: _, ...now }) => now);
  hear();
  await save((now) => ({ ...now, role: 'Ontwerper' }));
  expect(kept()).toEqual({ name: 'Eva', role: 'Ontwerper' });
});

it('leaves a refused edit out of the next one, and says so', async () => {
  const { save, kept } = createKeeper((profile) => (profile.email === 'x' ? refuse('invalidInput') : ok(null)));
  const [bad, good] = await Promise.all([
    save((now) => ({ ...now, email: 'x' })),
    save((now) => ({ ...now, role: 'Ontwerper' })),
  ]);
  expect([bad.ok, good.ok]).toEqual([false, true]);
  expect(kept()).toEqual({ name: 'Eva', role: 'Ontwerper' });
});

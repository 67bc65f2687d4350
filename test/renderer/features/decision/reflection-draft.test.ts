import { expect, it } from 'vitest';
import { draftOf, toAnswers } from '../../../../renderer/features/decision/reflection-draft';

it('leaves out what is empty, and takes spaces off the ends', () => {
  expect(
    toAnswers({ ...draftOf(undefined), why: '  Het kost me mijn avonden. ', tried: ' ', isRight: 'unsure' }),
  ).toEqual({ why: 'Het kost me mijn avonden.', isRight: 'unsure' });
});

it('comes back as it was kept', () => {
  const answers = { tried: 'Gebeld.', blocks: 'Ander werk.', wouldTakeOn: 'no' } as const;
  expect(toAnswers(draftOf({ on: '2026-11-24', ...answers }))).toEqual(answers);
});

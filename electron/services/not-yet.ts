/** Answers for features that are still to come. */
import type { Handlers, RequestName } from '../../shared/contract';
import { refuse } from '../../shared/result';

type Coming = Extract<RequestName, `letters.${string}`>;

const letters = (): ReturnType<typeof refuse> =>
  refuse('typesettingFailed', { details: { reason: 'the typesetter is not built in yet' } });

export const notYet: Handlers<Coming> = {
  'letters.preview': letters,
  'letters.saveDraft': letters,
  'letters.discardDraft': letters,
  'letters.issue': letters,
  'letters.exportAgain': letters,
  'letters.showInFolder': letters,
  'letters.open': letters,
};

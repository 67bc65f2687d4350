/** Earlier versions of a letter: when one is kept, how many, and which. */
import type { Change } from '../model/change';
import type { Ledger } from '../model/ledger';
import type { KeptFor, Letter, LetterDocument } from '../model/letter';
import { newestBy } from './newest-first';
import type { RuleContext } from './rule';
import { changeFields, isSame, put, remove } from './steps';

/** Of one letter. Beyond it the oldest goes that the user did not ask for, and the oldest of all where they asked for each. */
export const mostVersions = 50;
const pauseMinutes = 30;

/** Newest first. */
export const versionsOf = (ledger: Ledger, letterId: string): Letter[] =>
  [...ledger.letters.values()]
    .filter(({ status, versionOf }) => status === 'version' && versionOf === letterId)
    .sort(newestBy(({ createdAt = '' }) => createdAt));

/** Words of the user's own that give way to those that Adieu writes. */
const givesWay = (before: LetterDocument, next: LetterDocument): boolean => {
  const after = new Map(next.sections.map(({ key, edited }) => [key, edited]));
  return before.sections.some(({ key, edited }) => edited && after.get(key) === false);
};

/** Why the words as they were are worth keeping before these replace them; null where they are not. */
export const whyKeep = (before: Letter, next: LetterDocument, { now }: RuleContext): KeptFor | null => {
  const { document, changedAt } = before;
  for (const choice of ['language', 'reason', 'tone', 'formality'] as const) {
    if (document[choice] !== next[choice]) return 'choice';
  }
  if (givesWay(document, next)) return 'choice';
  const minutes = (Date.parse(now) - Date.parse(changedAt ?? now)) / 60_000;
  return minutes > pauseMinutes ? 'pause' : null;
};

/** The change that keeps a draft as it is now: nothing where its newest version has the same words. */
export const keepVersion = (ledger: Ledger, draft: Letter, keptFor: KeptFor, context: RuleContext): Change => {
  const versions = versionsOf(ledger, draft.id);
  const [newest] = versions;
  if (newest && isSame(newest.document, draft.document)) {
    const isAskedAnew = keptFor === 'hand' && newest.keptFor !== 'hand';
    return isAskedAnew ? [put('letters', changeFields(newest, { keptFor }, context))] : [];
  }
  const version: Letter = {
    id: context.newId(),
    clientId: draft.clientId,
    status: 'version',
    versionOf: draft.id,
    keptFor,
    document: draft.document,
    createdAt: context.now,
    changedAt: context.now,
  };
  const others = [...versions];
  const tooMany: Letter[] = [];
  while (others.length >= mostVersions) {
    const unasked = others.findLastIndex((other) => other.keptFor !== 'hand');
    tooMany.push(...others.splice(unasked === -1 ? others.length - 1 : unasked, 1));
  }
  return [put('letters', version), ...tooMany.map(({ id }) => remove('letters', id))];
};

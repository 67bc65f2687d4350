/**
 * Facts in the user's own words that no longer hold. Parts that nobody edited follow the ledger; words of the user's own
 * stay as they are, so what they state is remembered when they are written and held against the ledger later.
 */
import type { FactKind, LetterDocument, LetterFact, WrittenFact } from '../model/letter';
import { factKinds, mostWritten } from '../model/letter';
import { findFacts, inFormOf } from './fact-forms';
import { factsIn, isSameFact } from './fact-list';

export type FactPlace = WrittenFact['where'];
/** `now` is how it should read; null where there is nothing to put in its place (an invoice that is no longer open). */
export type ChangedFact = WrittenFact & { now: string | null };

/** The user's own words, by place. */
const ownWords = ({ sections, edited, subject }: LetterDocument): Map<FactPlace, string> => {
  const words = new Map<FactPlace, string>();
  for (const { key, text, edited: isOwn } of sections) if (isOwn) words.set(key, text);
  if (edited.includes('subject')) words.set('subject', subject);
  return words;
};

/** "30 dagen" elsewhere is another term. */
const onlyIn: Partial<Record<FactKind, readonly FactPlace[]>> = { paymentTerm: ['money', 'requests'] };

/** The facts of the text as it was, where they stand in the text as it is; those within what was edited are gone. */
const shifted = (was: string, text: string, facts: readonly WrittenFact[]): WrittenFact[] => {
  const most = Math.min(was.length, text.length);
  let head = 0;
  while (head < most && was[head] === text[head]) head += 1;
  let tail = 0;
  while (tail < most - head && was[was.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const moved = text.length - was.length;
  return facts.flatMap((fact) => {
    if (fact.at + fact.text.length <= head) return [fact];
    return fact.at >= was.length - tail ? [{ ...fact, at: fact.at + moved }] : [];
  });
};

const isEqualFact = (a: LetterFact, b: LetterFact): boolean => isSameFact(a, b) && a.value === b.value;

/** What the words state. Where something was remembered, that is what is meant, whatever else now reads the same. */
const factsWritten = (
  where: FactPlace,
  text: string,
  remembered: readonly WrittenFact[],
  facts: readonly LetterFact[],
): WrittenFact[] => {
  const candidates = new Map<string, LetterFact>();
  for (const { kind, about, value } of [...facts, ...remembered]) {
    if (onlyIn[kind]?.includes(where) === false) continue;
    candidates.set(`${kind} ${about} ${value}`, { kind, value, ...(about === undefined ? {} : { about }) });
  }
  const known = new Map<number, WrittenFact[]>();
  for (const fact of remembered) known.set(fact.at, [...(known.get(fact.at) ?? []), fact]);
  return findFacts(text, [...candidates.values()]).flatMap(({ fact, from, to }): WrittenFact[] => {
    const here = (known.get(from) ?? []).filter((each) => each.text.length === to - from);
    const isMeant = here.length === 0 || here.some((each) => isEqualFact(each, fact));
    return isMeant ? [{ where, at: from, text: text.slice(from, to), ...fact }] : [];
  });
};

/**
 * The document after an edit, with what the words that were edited state. `now` is what the ledger says; what the letter
 * was composed from counts too, since that is what stood there.
 */
export const noteFacts = (before: LetterDocument, next: LetterDocument, now: readonly LetterFact[]): LetterDocument => {
  const known = ownWords(before);
  const own = ownWords(next);
  const isSame = own.size === known.size && [...own].every(([where, text]) => known.get(where) === text);
  if (isSame) return next;
  const facts = [...now, ...factsIn(before)];
  const remembered = next.written ?? [];
  const written = [...own].flatMap(([where, text]) => {
    const here = remembered.filter((fact) => fact.where === where);
    const was = known.get(where);
    return was === text ? here : factsWritten(where, text, was === undefined ? [] : shifted(was, text, here), facts);
  });
  return { ...next, written: written.slice(0, mostWritten) };
};

const rank = ({ kind }: LetterFact): number => factKinds.indexOf(kind);

/** What the user's words state that is not so any more, in the order of the text. Parts that are off are left alone. */
export const changedFacts = (document: LetterDocument, now: readonly LetterFact[]): ChangedFact[] => {
  const own = ownWords(document);
  for (const { key, on } of document.sections) if (!on) own.delete(key);
  const written = document.written ?? [];
  const nowOf = (fact: LetterFact): string | undefined => now.find((other) => isSameFact(other, fact))?.value;
  const placeOf = ({ where, at }: WrittenFact): string => `${where} ${at}`;
  // Words that still hold in one sense may be meant so: better silent than wrong.
  const holds = new Set(written.filter((fact) => nowOf(fact) === fact.value).map(placeOf));
  const changed = new Map<string, ChangedFact>();
  for (const fact of [...written].sort((a, b) => rank(a) - rank(b))) {
    const { where, at, text } = fact;
    const place = placeOf(fact);
    const isThere = own.get(where)?.slice(at, at + text.length) === text;
    if (!isThere || holds.has(place) || changed.has(place)) continue;
    const next = nowOf(fact) ?? null;
    changed.set(place, { ...fact, now: next === null ? null : inFormOf(text, fact, next) });
  }
  return [...changed.values()].sort((a, b) => a.at - b.at);
};

/** The subject as it should read now; a part is written over in its field, where Ctrl+Z takes it back. */
export const withSubjectNow = (document: LetterDocument, { at, text, now }: ChangedFact): LetterDocument =>
  now === null
    ? document
    : { ...document, subject: document.subject.slice(0, at) + now + document.subject.slice(at + text.length) };

/** The user lets it stand: it is not asked again. */
export const leaveChanged = (document: LetterDocument, fact: ChangedFact): LetterDocument => ({
  ...document,
  written: (document.written ?? []).filter(({ where, at }) => where !== fact.where || at !== fact.at),
});

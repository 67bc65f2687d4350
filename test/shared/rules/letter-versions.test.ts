import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/model/change';
import type { Letter, LetterDocument } from '../../../shared/model/letter';
import type { Result } from '../../../shared/result';
import { discardLetterDraft } from '../../../shared/rules/discard-letter-draft';
import { issueLetter } from '../../../shared/rules/issue-letter';
import { keepLetterVersion } from '../../../shared/rules/keep-letter-version';
import type { LedgerReplica } from '../../../shared/rules/ledger-replica';
import { mostVersions, versionsOf } from '../../../shared/rules/letter-versions';
import { removeClient } from '../../../shared/rules/remove-client';
import { removeLetterVersion } from '../../../shared/rules/remove-letter-version';
import type { Rule } from '../../../shared/rules/rule';
import { saveLetterDraft } from '../../../shared/rules/save-letter-draft';
import { takeBackVersion } from '../../../shared/rules/take-back-version';
import { buildLedger } from '../../support/ledger-builder';
import { korenaar, letterFor, sanne } from '../../support/letter-ledger';

const titled = (subject: string, more: Partial<LetterDocument> = {}): LetterDocument => ({
  ...letterFor(),
  ...more,
  subject,
});
const at = (time: string): string => `2026-11-24T${time}:00.000Z`;

/** A ledger with a draft 'd' of nine o'clock, and verbs that are done to it at a time. */
const startWith = (document = titled('Eerste')) => {
  const draft: Letter = {
    id: 'd',
    clientId: 'client-1',
    status: 'draft',
    document,
    createdAt: at('09:00'),
    changedAt: at('09:00'),
  };
  const replica: LedgerReplica = buildLedger().profile(sanne).client(korenaar).record('letters', draft).replica();
  let count = 0;
  const run = <I>(rule: Rule<I>, input: I, time: string): Result<Change> => {
    const result = rule(replica.ledger, input, { newId: () => `v${++count}`, now: at(time), today: '2026-11-24' });
    if (result.ok) replica.apply(result.value);
    return result;
  };
  const save = (document: LetterDocument, time: string) =>
    run(saveLetterDraft, { id: 'd', clientId: 'client-1', document }, time);
  const told = () =>
    versionsOf(replica.ledger, 'd').map(({ keptFor, document: { subject } }) => `${keptFor}: ${subject}`);
  return { ledger: replica.ledger, run, save, told };
};
const codeOf = (result: Result<unknown>): string | null => (result.ok ? null : result.problem.code);

describe('a version of a letter', () => {
  it('is kept when words of the user give way to those that Adieu writes, so that they can be taken back', () => {
    const withReason = (text: string, edited: boolean): LetterDocument => ({
      ...titled('Brief'),
      sections: letterFor().sections.map((each) => (each.key === 'reason' ? { ...each, text, edited } : each)),
    });
    const letter = startWith(withReason('In mijn eigen woorden.', true));
    letter.save(withReason('In mijn eigen, betere woorden.', true), '09:01');
    expect(letter.told()).toEqual([]);
    letter.save(withReason('Zoals Adieu het zegt.', false), '09:02');
    const [kept] = versionsOf(letter.ledger, 'd');
    expect(kept?.document).toEqual(withReason('In mijn eigen, betere woorden.', true));
  });

  it('is kept when work goes on more than half an hour after the last words, and not before', () => {
    const letter = startWith();
    letter.save(titled('Tweede'), '09:30');
    expect(letter.told()).toEqual([]);
    letter.save(titled('Derde'), '10:01');
    letter.save(titled('Vierde'), '10:02');
    expect(letter.told()).toEqual(['pause: Tweede']);
  });

  it.each([
    ['language', { language: 'en' }],
    ['reason', { reason: 'nonPayer' }],
    ['tone', { tone: 'businesslike' }],
    ['form of address', { formality: 'informal' }],
  ] as const)('is kept before another %s, in the same step', (_, choice) => {
    const letter = startWith();
    const change = letter.save(titled('Anders', choice), '09:01');
    expect(letter.told()).toEqual(['choice: Eerste']);
    expect(change.ok && change.value.length).toBe(2);
  });

  it('is not kept where nothing was saved', () => {
    const letter = startWith();
    letter.save(titled('Eerste'), '12:00');
    expect(letter.told()).toEqual([]);
  });

  it('is kept once by hand, and then is the user’s own', () => {
    const letter = startWith();
    letter.run(keepLetterVersion, { id: 'd' }, '09:05');
    letter.run(keepLetterVersion, { id: 'd' }, '09:06');
    expect(letter.told()).toEqual(['hand: Eerste']);
  });

  it('that was kept by itself becomes the user’s own where they ask for the same words', () => {
    const letter = startWith();
    letter.save(titled('Tweede'), '10:00');
    letter.save(titled('Eerste'), '10:01');
    expect(letter.told()).toEqual(['pause: Eerste']);
    letter.run(keepLetterVersion, { id: 'd' }, '10:02');
    expect(letter.told()).toEqual(['hand: Eerste']);
  });

  it('is taken back, and the letter as it was is kept first', () => {
    const letter = startWith();
    letter.run(keepLetterVersion, { id: 'd' }, '09:05');
    letter.save(titled('Tweede'), '09:06');
    letter.run(takeBackVersion, { id: 'v1', document: titled('Eerste') }, '09:07');
    expect(letter.ledger.letters.get('d')).toMatchObject({ status: 'draft', document: { subject: 'Eerste' } });
    expect(letter.told()).toEqual(['takeBack: Tweede', 'hand: Eerste']);
  });

  it('gives way beyond fifty: first the oldest that nobody asked for', () => {
    const letter = startWith();
    letter.run(keepLetterVersion, { id: 'd' }, '09:00');
    const minute = (count: number) =>
      `${String(10 + Math.floor(count / 2)).padStart(2, '0')}:${count % 2 === 0 ? '00' : '31'}`;
    for (let count = 0; count < 25; count += 1) letter.save(titled(`Dag ${count}`), minute(count));
    const tones = ['businesslike', 'warm'] as const;
    for (let count = 0; count < 40; count += 1)
      letter.save(titled(`Toon ${count}`, { tone: tones[count % 2] ?? 'warm' }), '23:59');
    expect(letter.told().length).toBe(mostVersions);
    expect(letter.told()).toContain('hand: Eerste');
    expect(letter.told()).not.toContain('pause: Dag 0');
    expect(letter.told()[0]).toBe('choice: Toon 38');
  });

  it('gives way by age where the user asked for each', () => {
    const letter = startWith();
    for (let count = 0; count <= mostVersions; count += 1) {
      letter.save(titled(`Versie ${count}`), '09:01');
      letter.run(keepLetterVersion, { id: 'd' }, `09:${String(count + 2).padStart(2, '0')}`);
    }
    expect(letter.told().length).toBe(mostVersions);
    expect(letter.told().at(-1)).toBe('hand: Versie 1');
  });

  it('goes with its draft and with its client, and by itself', () => {
    const letter = startWith();
    letter.run(keepLetterVersion, { id: 'd' }, '09:05');
    const gone = (result: Result<Change>) => result.ok && result.value.map((step) => 'remove' in step && step.id);
    const context = { newId: () => 'new', now: at('10:00'), today: '2026-11-24' };
    expect(gone(discardLetterDraft(letter.ledger, { id: 'd' }, context))).toEqual(['d', 'v1']);
    expect(gone(removeClient(letter.ledger, { id: 'client-1' }, context))).toEqual(['d', 'v1', 'client-1']);
    letter.run(removeLetterVersion, { id: 'v1' }, '09:06');
    expect(letter.told()).toEqual([]);
  });

  it('stays with a letter that is issued after a pause', () => {
    const letter = startWith();
    const pdf = { pdfFile: 'a.pdf', pdfSha256: '', pdfStandard: 'a-2a' } as const;
    letter.run(issueLetter, { id: 'd', clientId: 'client-1', document: titled('Af'), ...pdf }, '11:00');
    expect(letter.ledger.letters.get('d')).toMatchObject({ status: 'issued', document: { subject: 'Af' } });
    expect(letter.told()).toEqual(['pause: Eerste']);
    expect(codeOf(letter.run(takeBackVersion, { id: 'v1', document: titled('Eerste') }, '11:01'))).toBe('letterIssued');
  });

  it('is no draft: it is neither saved, issued, discarded nor kept again', () => {
    const letter = startWith();
    letter.run(keepLetterVersion, { id: 'd' }, '09:05');
    const input = { id: 'v1', clientId: 'client-1', document: titled('Anders') };
    const pdf = { pdfFile: 'a.pdf', pdfSha256: '', pdfStandard: 'a-2a' } as const;
    expect(codeOf(letter.run(saveLetterDraft, input, '09:06'))).toBe('unknownRecord');
    expect(codeOf(letter.run(issueLetter, { ...input, ...pdf }, '09:06'))).toBe('unknownRecord');
    expect(codeOf(letter.run(discardLetterDraft, { id: 'v1' }, '09:06'))).toBe('unknownRecord');
    expect(codeOf(letter.run(keepLetterVersion, { id: 'v1' }, '09:06'))).toBe('unknownRecord');
    expect(codeOf(letter.run(removeLetterVersion, { id: 'd' }, '09:06'))).toBe('unknownRecord');
    expect(codeOf(letter.run(takeBackVersion, { id: 'd', document: titled('x') }, '09:06'))).toBe('unknownRecord');
  });
});

import { describe, expect, it } from 'vitest';
import { checkTone } from '../../../../shared/letters/tone/check-tone';
import { rulesEn } from '../../../../shared/letters/tone/rules-en';
import { rulesNl } from '../../../../shared/letters/tone/rules-nl';
import { dutch, english } from '../../../fixtures/tone/sentences';

const found = (text: string, language: 'nl' | 'en' = 'nl', names: string[] = []) =>
  checkTone(text, { language, names }).map((finding) => [finding.category, finding.found]);

describe('marks', () => {
  it.each([
    ['U heeft nooit betaald.', 'nl', [['blame', 'U heeft nooit']]],
    ['Dit is onacceptabele vertraging.', 'nl', [['loaded', 'onacceptabele']]],
    ['Je kwam je belofte van mei niet na.', 'nl', [['blame', 'kwam je belofte van mei niet na']]],
    ['You must pay.', 'en', [['order', 'You must']]],
    ['Dit is genoeg!', 'nl', [['shouting', '!']]],
    ['DIT IS GENOEG.', 'nl', []],
    ['DIT WAS GENOEG.', 'nl', [['shouting', 'DIT WAS GENOEG']]],
  ] as const)('%s', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('u and je in one text, where the second one begins', () => {
    expect(found('Ik dank u. Tot dan kun je mij bellen.')).toEqual([['mixedAddress', 'je']]);
    expect(found('Ik dank u voor uw komst.')).toEqual([]);
  });

  it('a sentence of more than thirty words', () => {
    const words = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
    expect(found(words(30))).toEqual([]);
    expect(checkTone(words(31), { language: 'nl' })).toMatchObject([{ category: 'long', severity: 'note', from: 0 }]);
  });
});

describe('leaves alone', () => {
  it.each([
    ['words within words', 'De nooitgedachte en het altijdgroen staan in de tuin.', []],
    ['what is quoted', 'U schreef: “ik betaal nooit”.', []],
    ['a line of an invoice', '- Factuur 2026-064, onmiddellijk verschuldigd, € 1.645,60', []],
    ['names', 'Bureau Nooit Genoeg ontvangt de bestanden.', ['Bureau Nooit Genoeg']],
  ])('%s', (_, text, names) => {
    expect(found(text, 'nl', [...names])).toEqual([]);
  });
});

it('says where it stands, so that one click can put calmer words there', () => {
  const [finding] = checkTone('It has been decided to stop.', { language: 'en' });
  expect(finding).toMatchObject({
    from: 0,
    to: 19,
    found: 'It has been decided',
    calmer: 'I have decided',
    fits: true,
  });
});

it('never puts a gap to be filled in into a letter by itself', () => {
  for (const rule of [...rulesNl, ...rulesEn]) if (rule.fits) expect(rule.calmer).not.toMatch(/[[\]…]/u);
});

/** How many of the labelled sentences are seen for what they are; the report of the bench lists every miss. */
it.each([
  ['Dutch', 'nl', dutch],
  ['English', 'en', english],
] as const)('tells harsh %s sentences from fine ones, at least nine in ten', (_, language, { fine, harsh }) => {
  const marked = (list: readonly string[]) => list.filter((each) => checkTone(each, { language }).length > 0);
  expect(fine).toHaveLength(50);
  expect(harsh).toHaveLength(50);
  const hits = marked(harsh).length;
  expect(hits / (hits + marked(fine).length), 'precision').toBeGreaterThanOrEqual(0.9);
  expect(hits / harsh.length, 'recall').toBeGreaterThanOrEqual(0.9);
});

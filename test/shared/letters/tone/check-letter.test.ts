import { describe, expect, it } from 'vitest';
import { standardDecision } from '../../../../shared/letters/standard-decision';
import type { LetterContext } from '../../../../shared/letters/tone/check-letter';
import { checkLetter, checkSection } from '../../../../shared/letters/tone/check-letter';
import { replacementOf } from '../../../../shared/letters/tone/tone-finding';
import type { SectionKey } from '../../../../shared/model/letter';
import { letterFor, letterLedger } from '../../../support/letter-ledger';

const context = (more: Partial<LetterContext> = {}): LetterContext => ({
  language: 'nl',
  formality: 'formal',
  lastDay: '2027-01-31',
  names: [],
  standardDecision: 'Hierbij zeg ik onze samenwerking op per 31 januari 2027.',
  ...more,
});
const english = context({
  language: 'en',
  standardDecision: 'With this letter I end our agreement on 31 January 2027.',
});

const inDecision = (text: string, given = context()) =>
  checkSection({ key: 'decision', text }, given).map(({ category, found }) => [category, found]);

/** After one click on every remark that offers one, the last first. */
const afterClicks = (text: string, given = context()): string =>
  checkSection({ key: 'decision', text }, given)
    .filter(({ fits }) => fits)
    .toReversed()
    .reduce((now, finding) => {
      const { from, to, words } = replacementOf(finding, now);
      return now.slice(0, from) + words + now.slice(to);
    }, text);

describe('a decision', () => {
  it.each([
    'Hierbij zeg ik onze samenwerking op per 31 januari 2027.',
    'Ik beëindig onze overeenkomst op 31-1-2027.',
    'Ik stop met dit werk. Mijn laatste dag is 31 januari.',
    'Wij ronden het project uiterlijk 31 januari 2027 af.',
    'Onze overeenkomst eindigt op 31 januari 2027, en ik verleng haar niet.',
    'Ik heb besloten de samenwerking na 31 januari 2027 niet voort te zetten en leg de opdracht neer.',
  ])('is plain: %s', (text) => {
    expect(inDecision(text)).toEqual([]);
  });

  it.each([
    'I hereby end our agreement on 31 January 2027.',
    'I am ending our collaboration on January 31, 2027.',
    'This is my notice of termination, as of 31 January 2027.',
    'I will complete the project by 31 January 2027.',
    'I am giving you one month’s notice, up to 31 January.',
    'Our agreement ends on 31/01/2027.',
  ])('is plain: %s', (text) => {
    expect(inDecision(text, english)).toEqual([]);
  });

  it.each([
    ['Ik ga het rustiger aan doen.', 'nl'],
    ['', 'nl'],
    ['Ik zeg onze samenwerking niet op.', 'nl'],
    ['Things will be different from 31 January 2027.', 'en'],
    ['I am not ending our agreement.', 'en'],
  ] as const)('is missing: “%s”', (text, language) => {
    const given = language === 'nl' ? context() : english;
    expect(inDecision(text, given)).toEqual([['noDecision', '']]);
    expect(inDecision(afterClicks(text, given), given)).toEqual([]);
  });

  it('is put before what is there, with the sentence that Adieu would write', () => {
    expect(afterClicks('Ik ga iets anders doen.')).toBe(
      'Hierbij zeg ik onze samenwerking op per 31 januari 2027. Ik ga iets anders doen.',
    );
  });

  it.each([
    [
      'Misschien zeg ik onze samenwerking op per 31 januari 2027.',
      'Hierbij zeg ik onze samenwerking op per 31 januari 2027.',
    ],
    ['Ik zeg eventueel onze samenwerking op per 31 januari 2027.', 'Ik zeg onze samenwerking op per 31 januari 2027.'],
    ['Ik stop per 31 januari 2027 misschien.', 'Ik stop per 31 januari 2027.'],
  ])('half taken back: %s', (text, plain) => {
    expect(inDecision(text)).toEqual([['hedged', expect.any(String)]]);
    expect(afterClicks(text)).toBe(plain);
  });

  it('half taken back, in English', () => {
    expect(afterClicks('Maybe I will end our agreement on 31 January 2027.', english)).toBe(
      'I will end our agreement on 31 January 2027.',
    );
    expect(inDecision('I might end our agreement on 31 January 2027.', english)).toEqual([['hedged', 'might']]);
    expect(inDecision('I am ending our agreement on 31 May 2027.', { ...english, lastDay: '2027-05-31' })).toEqual([]);
  });

  it('without its day gets it at the end of its sentence', () => {
    expect(inDecision('Hierbij zeg ik onze samenwerking op. Dank voor alles.')).toEqual([['noEndDate', '']]);
    expect(afterClicks('Hierbij zeg ik onze samenwerking op. Dank voor alles.')).toBe(
      'Hierbij zeg ik onze samenwerking op per 31 januari 2027. Dank voor alles.',
    );
    expect(afterClicks('I end our agreement.', english)).toBe('I end our agreement on 31 January 2027.');
  });

  it('with another day than the last day that was chosen', () => {
    expect(inDecision('Ik stop per 28 februari 2027.')).toEqual([['otherDate', '28 februari 2027']]);
    expect(afterClicks('Ik stop per 28 februari 2027.')).toBe('Ik stop per 31 januari 2027.');
    // A day elsewhere in the part is no end: an answer by then, for instance.
    expect(inDecision('Ik stop. Wilt u mij voor 1 december antwoorden?')).toEqual([['noEndDate', '']]);
  });

  it('with vague time gets the day in its place', () => {
    const findings = checkSection({ key: 'decision', text: 'Binnenkort stop ik met dit werk.' }, context());
    expect(findings.find(({ ruleId }) => ruleId === 'soon')).toMatchObject({
      calmer: 'Per 31 januari 2027',
      fits: true,
    });
    const isMended = (key: 'decision' | 'reason', text: string) =>
      checkSection({ key, text }, context()).some(({ ruleId, fits }) => ruleId === 'soon' && fits);
    expect(isMended('decision', 'Ik stop zo snel mogelijk.')).toBe(true);
    expect(isMended('decision', 'Ik stop. U hoort binnenkort meer.')).toBe(false);
    expect(isMended('reason', 'Binnenkort ga ik reizen.')).toBe(false);
  });
});

describe('the reason', () => {
  const inReason = (text: string, language: 'nl' | 'en' = 'nl') =>
    checkSection({ key: 'reason', text }, language === 'nl' ? context() : english).map(({ category, found }) => [
      category,
      found,
    ]);

  it('is told as the writer’s own: a sentence about the client alone is worth a second look', () => {
    expect(inReason('Ik werk graag met een plan. Wat u een briefing noemt, is een lijst met losse woorden.')).toEqual([
      ['youMessage', 'Wat u een briefing noemt, is een lijst met losse woorden.'],
    ]);
    expect(inReason('What you call a briefing is a list of loose words.', 'en')).toMatchObject([
      ['youMessage', expect.any(String)],
    ]);
    expect(inReason('Ik kan u niet het werk leveren dat ik wil leveren. Mijn bedrijf verandert.')).toEqual([]);
  });

  it('says of a sentence what is gravest in it', () => {
    expect(inReason('U bent een wanbetaler.')).toEqual([['defaming', 'wanbetaler']]);
  });

  it('is not asked of the other parts', () => {
    expect(checkSection({ key: 'requests', text: 'Kunt u de ontvangst bevestigen?' }, context())).toEqual([]);
  });
});

describe('a letter', () => {
  const document = letterFor(letterLedger(), { lastDay: '2027-01-31' });
  const withText = (key: SectionKey, text: string, on = true) => ({
    ...document,
    sections: document.sections.map((section) => (section.key === key ? { ...section, text, on } : section)),
  });

  it('without the part with the decision says nowhere that it ends', () => {
    expect(checkLetter(withText('decision', '', false), context())).toMatchObject([
      { section: 'decision', category: 'noDecision' },
    ]);
  });

  it('is held to its form of address in every part that is in it', () => {
    const told = (on: boolean) =>
      checkLetter(withText('wishes', 'Ik wens je veel succes.', on), context()).map(({ section, category }) => [
        section,
        category,
      ]);
    expect(told(true)).toEqual([['wishes', 'mixedAddress']]);
    expect(told(false)).toEqual([]);
  });

  it('has a sentence to propose that fits how it ends, in one plain sentence', () => {
    const standard = (contract: 'openEnded' | 'project' | 'fixedTerm', language: 'nl' | 'en') => {
      const ledger = letterLedger({ contract });
      return standardDecision(letterFor(ledger, { lastDay: '2027-01-31', language }), ledger, 'client-1');
    };
    expect(standard('openEnded', 'nl')).toBe('Hierbij zeg ik onze samenwerking op per 31 januari 2027.');
    expect(standard('project', 'nl')).toContain('het lopende project uiterlijk 31 januari 2027');
    expect(standard('fixedTerm', 'en')).toContain('by mutual consent on 31 January 2027.');
    for (const contract of ['openEnded', 'project', 'fixedTerm'] as const) {
      expect(inDecision(standard(contract, 'nl') ?? '')).toEqual([]);
      expect(inDecision(standard(contract, 'en') ?? '', english)).toEqual([]);
    }
  });
});

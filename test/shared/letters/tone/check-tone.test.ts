import { describe, expect, it } from 'vitest';
import { checkTone } from '../../../../shared/letters/tone/check-tone';
import { rulesEn } from '../../../../shared/letters/tone/rules-en';
import { rulesNl } from '../../../../shared/letters/tone/rules-nl';
import { fourthDutch, fourthEnglish } from '../../../fixtures/tone/fourth-sentences';
import { laterDutch, laterEnglish } from '../../../fixtures/tone/later-sentences';
import { dutch, english } from '../../../fixtures/tone/sentences';
import { thirdDutch, thirdEnglish } from '../../../fixtures/tone/third-sentences';

const found = (text: string, language: 'nl' | 'en' = 'nl', names: string[] = []) =>
  checkTone(text, { language, names }).map((finding) => [finding.category, finding.found]);

describe('marks', () => {
  it.each([
    ['U heeft nooit betaald.', 'nl', [['blame', 'U heeft nooit']]],
    ['Dit is onacceptabele vertraging.', 'nl', [['loaded', 'onacceptabele']]],
    ['Je kwam je belofte van mei niet na.', 'nl', [['blame', 'kwam je belofte van mei niet na']]],
    ['You must pay.', 'en', [['order', 'You must']]],
    ['Dit is genoeg!', 'nl', [['shouting', '!']]],
    ['DIT IS GENOEG.', 'nl', [['shouting', 'DIT IS GENOEG']]],
    ['Mijn KVK BTW en IBAN staan onderaan.', 'nl', []],
    ['Echt? Nee?!', 'nl', [['shouting', '?!']]],
  ] as const)('%s', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('u and je in one text, where the second one begins', () => {
    expect(found('Ik dank u. Tot dan kun je mij bellen.')).toEqual([['mixedAddress', 'kun je']]);
    expect(found('Ik dank u voor uw komst.')).toEqual([]);
  });

  it('a sentence of more than thirty words', () => {
    const words = (count: number): string => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
    expect(found(words(30))).toEqual([]);
    expect(checkTone(words(31), { language: 'nl' })).toMatchObject([{ category: 'long', severity: 'note', from: 0 }]);
  });
});

/** Word order makes one reproach many; at most five words may stand in between. */
describe('separable verbs, of u and of je', () => {
  it.each([
    ['Je houdt de inloggegevens achter.', 'houdt … achter'],
    ['Houdt u nog meer achter?', 'inverted'],
    ['U hebt de cijfers van mei achtergehouden.', 'perfect'],
    ['Ik schrijf dit omdat je de planning van het project achterhield.', 'subordinate'],
    ['U stelde mij teleur.', 'stelde … teleur'],
    ['Jullie hebben ons diep teleurgesteld.', 'perfect, plural'],
    ['Je schoof de kosten van de drukker af.', 'schoof … af'],
    ['In maart liet u mij met de klant in de steek.', 'liet … in de steek'],
    ['Je hebt mij in de steek gelaten.', 'in de steek gelaten'],
    ['Vorig jaar scheepte je mij af met een kaartje.', 'scheepte … af'],
    ['U bent uw afspraken niet nagekomen.', 'niet nagekomen'],
    ['Je hebt je niet aan de planning gehouden.', 'niet gehouden aan'],
    ['U zadelt mij op met het werk van uw collega.', 'zadelt … op'],
    ['Jij gaf mij de schuld.', 'gaf … de schuld'],
  ])('%s (%s)', (text) => {
    expect(checkTone(text, { language: 'nl' }).map(({ category }) => category)).toContain('blame');
  });

  it.each([
    ['U stelde een goede vraag.'],
    ['Je liet mij het ontwerp zien.'],
    ['U hield het kort.'],
    ['Je schoof vorige week de vergadering op.'],
    ['De prijs valt mij achteraf mee.'],
    ['U houdt de sleutel die bij het oude kantoor van mijn collega hoorde nog achter.'],
  ])('not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a threat', () => {
  const reminder =
    'Betaalt u niet binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd, dan bent u op grond van artikel 6:96 BW ' +
    'incassokosten verschuldigd. Daarna volgt een deurwaarder.';
  const threats = (text: string, isStatutory = false) =>
    checkTone(text, { language: 'nl', isStatutory }).filter(({ category }) => category === 'threat');

  it('is none where the law has a reminder name its consequences', () => {
    expect(threats(reminder)).toEqual([]);
    expect(threats('If you do not pay within 14 days, statutory interest is due and a bailiff follows.')).toEqual([]);
  });

  it('stays one in the next paragraph, without a term, and without a ground in law', () => {
    expect(threats(`${reminder}\n\nMijn advocaat staat klaar.`)).toMatchObject([{ found: 'advocaat' }]);
    expect(threats('Volgens artikel 6:96 BW komt er een deurwaarder.')).toHaveLength(1);
    expect(threats('Binnen veertien dagen komt er een deurwaarder.')).toHaveLength(1);
  });

  it('stays one where no law asks for it, in a reminder too', () => {
    expect(threats(`${reminder} De website gaat op zwart.`)).toMatchObject([{ ruleId: 'withhold' }]);
  });

  it('is none in a text that is a notice of default as a whole', () => {
    expect(threats('Daarna volgt een deurwaarder.', true)).toEqual([]);
    expect(threats('U krijgt een slechte recensie.', true)).toHaveLength(1);
  });
});

it('speaks to the client as the letter does', () => {
  const must = (text: string, formality: 'formal' | 'informal') =>
    checkTone(text, { language: 'nl', formality }).find(({ category }) => category === 'order')?.calmer;
  expect(must('U moet voor vrijdag betalen.', 'formal')).toBe('Wilt u');
  expect(must('Je moet voor vrijdag betalen.', 'informal')).toBe('Wil je');
});

it('makes a plain mark of a loud one, and small letters of capitals', () => {
  const calmer = (text: string) => checkTone(text, { language: 'nl' }).map((each) => each.calmer);
  expect(calmer('Dat is mooi! Kan dat?? DAT HOOPTE IK. Dus VOOR VRIJDAG graag.')).toEqual([
    '.',
    '?',
    'Dat hoopte ik',
    'voor vrijdag',
  ]);
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

/** Everyday words of the same look. */
it.each([
  ['nl', 'Zoals gebruikelijk stuur ik de factuur op de laatste dag van de maand.'],
  ['nl', 'Bekijk het overzicht in de bijlage, en vergeet het formulier niet.'],
  ['nl', 'De brochure gaat op 3 december naar de pers.'],
  ['nl', 'Mag ik het ontwerp op LinkedIn delen?'],
  ['nl', 'Er is nog genoeg van het papier over.'],
  ['nl', 'Als u de bijlage hebt gelezen, bel ik u graag.'],
  ['nl', 'Ik heb een andere klant gevonden die bij mij past.'],
  ['nl', 'De knop staat in de rechter kolom.'],
  ['nl', 'Ik zat in de laatste weken vol met werk.'],
  ['nl', 'Je hoort in januari van mij.'],
  ['nl', 'U kunt mij altijd mailen.'],
  ['nl', 'Op 20 januari ben ik klaar met dit hoofdstuk.'],
  ['nl', 'De bestanden staan ergens in de map Overdracht.'],
  ['nl', 'Ik heb uw fouten in de tekst verbeterd.'],
  ['en', 'I will send the report you asked for.'],
  ['en', 'I work as usual until 1 February.'],
  ['en', 'You pay nothing for the handover.'],
  ['en', 'The first hour of questions is free.'],
  ['en', 'The form for a change of address is enclosed.'],
  ['en', 'The petty cash is in the drawer.'],
  ['en', 'When I am done with this chapter, you will receive it.'],
  ['en', 'If you have a successor, I will brief them.'],
] as const)('%s: “%s” is fine', (language, text) => {
  expect(found(text, language)).toEqual([]);
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
  ['Dutch', 'nl', [dutch, laterDutch, thirdDutch, fourthDutch]],
  ['English', 'en', [english, laterEnglish, thirdEnglish, fourthEnglish]],
] as const)('tells harsh %s sentences from fine ones, at least nine in ten', (_, language, sets) => {
  const marked = (list: readonly string[]) => list.filter((each) => checkTone(each, { language }).length > 0).length;
  const fine = sets.flatMap((set) => set.fine);
  const harsh = sets.flatMap((set) => set.harsh);
  expect([fine.length, harsh.length]).toEqual([120, 120]);
  expect(marked(harsh) / (marked(harsh) + marked(fine)), 'precision').toBeGreaterThanOrEqual(0.9);
  expect(marked(harsh) / harsh.length, 'recall').toBeGreaterThanOrEqual(0.9);
});

import { describe, expect, it } from 'vitest';
import { checkTone } from '../../../../shared/letters/tone/check-tone';
import { replacementOf } from '../../../../shared/letters/tone/tone-finding';

/** The text with every slip mended that one click can mend, and how many there are besides. */
const mended = (text: string, formality: 'formal' | 'informal') => {
  const slips = checkTone(text, { language: 'nl', formality }).filter(({ category }) => category === 'mixedAddress');
  const fixed = slips
    .filter(({ fits }) => fits)
    .toReversed()
    .reduce((now, slip) => {
      const { from, to, words } = replacementOf(slip, now);
      return now.slice(0, from) + words + now.slice(to);
    }, text);
  return [fixed, slips.filter(({ fits }) => !fits).length];
};

describe('a letter that says je', () => {
  it.each([
    ['Uw website blijft online.', 'Je website blijft online.', 0],
    ['Ik dank u voor uw vertrouwen.', 'Ik dank je voor je vertrouwen.', 0],
    ['Kunt u mij dat sturen?', 'Kun je mij dat sturen?', 0],
    ['De lijst hebt u voor 1 maart.', 'De lijst heb je voor 1 maart.', 0],
    ['U heeft dan alles.', 'Je hebt dan alles.', 0],
    ['Ik hoop dat u tevreden bent.', 'Ik hoop dat je tevreden bent.', 0],
    ['Zo werkt u verder.', 'Zo werkt u verder.', 1],
    ['U kunt zich melden.', 'U kunt zich melden.', 1],
    ['Je krijgt jullie bestanden terug.', 'Je krijgt jullie bestanden terug.', 0],
    ['Het overleg is om 14.00 u en duurt 2 u.', 'Het overleg is om 14.00 u en duurt 2 u.', 0],
  ])('%s', (text, result, left) => {
    expect(mended(text, 'informal')).toEqual([result, left]);
  });
});

describe('a letter that says u', () => {
  it.each([
    ['Dat is jouw keuze.', 'Dat is uw keuze.', 0],
    ['Van jou hoor ik graag.', 'Van u hoor ik graag.', 0],
    ['Kun je mij dat sturen?', 'Kunt u mij dat sturen?', 0],
    ['Wil je mij dat sturen?', 'Wilt u mij dat sturen?', 0],
    ['Daarom wil ik je bedanken.', 'Daarom wil ik je bedanken.', 1],
    ['Ik rond dit af en stuur je de lijst.', 'Ik rond dit af en stuur u de lijst.', 0],
    ['Ik stuur je bestanden.', 'Ik stuur je bestanden.', 1],
    ['Jullie krijgen de lijst.', 'Jullie krijgen de lijst.', 1],
    ['Ik dank je.', 'Ik dank u.', 0],
    ['Hij schreef: “dat weet je”.', 'Hij schreef: “dat weet je”.', 0],
  ])('%s', (text, result, left) => {
    expect(mended(text, 'formal')).toEqual([result, left]);
  });
});

/** What Adieu itself proposes has the tone that it asks of others. */
import { expect, it } from 'vitest';
import { checkTone } from '../../../../shared/letters/tone/check-tone';
import { LetterReason, LetterTone } from '../../../../shared/model/letter';
import { letterFor, letterLedger } from '../../../support/letter-ledger';

const choices = (['nl', 'en'] as const).flatMap((language) =>
  LetterReason.options.flatMap((reason) =>
    LetterTone.options.flatMap((tone) =>
      (['formal', 'informal'] as const).map((formality) => ({ language, reason, tone, formality })),
    ),
  ),
);

it.each(choices)('$language, $reason, $tone, $formality', ({ formality, ...rest }) => {
  const document = letterFor(letterLedger({ formality }), rest);
  for (const { key, text } of document.sections) {
    const findings = checkTone(text, { language: rest.language });
    expect(findings.map(({ category, found }) => `${key}: ${category}: ${found}`)).toEqual([]);
  }
});

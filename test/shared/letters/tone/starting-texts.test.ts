/** What Adieu itself proposes has the tone that it asks of others, however the work ends. */
import { expect, it } from 'vitest';
import { standardDecision } from '../../../../shared/letters/standard-decision';
import { checkLetter } from '../../../../shared/letters/tone/check-letter';
import { LetterReason, LetterTone } from '../../../../shared/model/letter';
import type { Ending } from '../../../../shared/model/offboarding';
import { buildLedger } from '../../../support/ledger-builder';
import { korenaar, letterFor, sanne } from '../../../support/letter-ledger';

const date = '2026-11-24';
const notice = (source: 'contract' | 'terms' | 'reasonable') => ({
  contract: 'openEnded' as const,
  way: 'notice' as const,
  notice: { count: 1, unit: 'months' as const, source },
});
const endings: readonly Pick<Ending, 'contract' | 'way' | 'notice'>[] = [
  notice('contract'),
  notice('terms'),
  notice('reasonable'),
  { contract: 'openEnded', way: 'weightyReason' },
  { contract: 'project', way: 'completion' },
  { contract: 'project', way: 'agreement' },
  { contract: 'fixedTerm', way: 'completion' },
  { contract: 'fixedTerm', way: 'agreement' },
  { contract: 'fixedTerm', way: 'weightyReason' },
];

const ledgerWith = (ending: (typeof endings)[number], isOpen: boolean) => {
  const ledger = buildLedger().profile(sanne).client(korenaar);
  const parting = { id: 'o', clientId: 'client-1', choice: 'partWays' as const, decidedOn: date };
  ledger.record('offboardings', { ...parting, ending: { ...ending, noticeOn: date, lastDay: '2026-12-31' } });
  if (isOpen) ledger.invoice(100_000, { number: '2026-014', issuedOn: '2026-09-01', dueOn: '2026-10-01' });
  return ledger.ledger();
};

const choices = (['nl', 'en'] as const).flatMap((language) =>
  LetterReason.options.flatMap((reason) =>
    LetterTone.options.flatMap((tone) =>
      (['formal', 'informal'] as const).map((formality) => ({ language, reason, tone, formality })),
    ),
  ),
);

it.each(endings)('$contract, $way', (ending) => {
  const told: string[] = [];
  for (const isOpen of [true, false]) {
    const ledger = ledgerWith(ending, isOpen);
    for (const choice of choices) {
      const document = letterFor(ledger, choice);
      const { language, formality, lastDay } = document;
      const context = { language, formality, lastDay, names: [], standardDecision: null };
      const findings = checkLetter(document, context);
      const name = Object.values(choice).join(', ');
      told.push(...findings.map(({ section, category, found }) => `${name}: ${section}: ${category}: ${found}`));
      if (standardDecision(document, ledger, 'client-1') === null) told.push(`${name}: no standard decision`);
    }
  }
  expect(told).toEqual([]);
});

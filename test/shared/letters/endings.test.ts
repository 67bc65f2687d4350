import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../shared/letters/compose-letter';
import { letterWarnings } from '../../../shared/letters/letter-warnings';
import type { LetterDocument } from '../../../shared/model/letter';
import type { Ending } from '../../../shared/model/offboarding';
import { buildLedger } from '../../support/ledger-builder';
import { korenaar, letterChoices, sanne } from '../../support/letter-ledger';

const date = '2026-11-24';
const month = { count: 1, unit: 'months', source: 'contract' } as const;

const ledgerWith = (ending: Partial<Ending>) =>
  buildLedger()
    .profile(sanne)
    .client(korenaar)
    .record('offboardings', {
      id: 'o',
      clientId: 'client-1',
      choice: 'partWays',
      decidedOn: date,
      ending: { contract: 'openEnded', way: 'notice', noticeOn: date, lastDay: '2026-12-31', ...ending },
    })
    .ledger();

const letterOf = (ending: Partial<Ending>, more: Parameters<typeof letterChoices>[0] = {}): LetterDocument => {
  const letter = composeLetter(ledgerWith(ending), letterChoices({ tone: 'businesslike', ...more }));
  if (!letter.ok) throw new Error(letter.problem.code);
  return letter.value;
};
const decisionOf = (ending: Partial<Ending>, more: Parameters<typeof letterChoices>[0] = {}): string =>
  letterOf(ending, more).sections.find(({ key }) => key === 'decision')?.text ?? '';

describe('the decision in the letter follows how the parting ends', () => {
  it('with the notice by where it is written', () => {
    expect(decisionOf({ notice: month })).toBe(
      'Hierbij zeg ik onze samenwerking op per 31 december 2026. Dat is de laatste dag waarop ik voor u werk. ' +
        'Daarmee houd ik mij aan de afgesproken opzegtermijn van één maand.',
    );
    expect(decisionOf({ notice: { count: 2, unit: 'weeks', source: 'terms' } })).toContain(
      'de opzegtermijn van 2 weken uit mijn algemene voorwaarden',
    );
    expect(decisionOf({ notice: { ...month, source: 'reasonable' } }, { formality: 'informal' })).toContain(
      'Daarmee krijg je een opzegtermijn van één maand.',
    );
  });

  it('without a word of the notice where the letter does not keep it', () => {
    expect(decisionOf({ notice: month }, { lastDay: '2026-12-23' })).not.toContain('opzegtermijn');
    expect(decisionOf({ notice: { ...month, toMonthEnd: true } }, { lastDay: '2026-12-30' })).not.toContain(
      'opzegtermijn',
    );
  });

  it('for a project, a term that runs out, an agreement and weighty reasons', () => {
    expect(decisionOf({ contract: 'project', way: 'completion' })).toContain(
      'het lopende project uiterlijk 31 december',
    );
    expect(decisionOf({ contract: 'fixedTerm', way: 'completion' })).toContain(
      'onze overeenkomst op 31 december 2026 eindigt en dat ik haar niet verleng',
    );
    expect(decisionOf({ contract: 'project', way: 'agreement' })).toContain('met wederzijds goedvinden');
    expect(decisionOf({ way: 'weightyReason' })).toContain('om gewichtige redenen op per 31 december 2026');
    expect(decisionOf({ way: 'weightyReason' }, { language: 'en' })).toContain('art. 7:408(2) DCC');
  });

  it('never gives away what the weighty reason is', () => {
    const secret = 'Ik ben langdurig ziek.';
    expect(JSON.stringify(letterOf({ way: 'weightyReason', weightyReason: secret }))).not.toContain('ziek');
  });
});

describe('what is said beside it of the notice', () => {
  const warning = (ending: Partial<Ending>, lastDay: string) => {
    const ledger = ledgerWith(ending);
    const [client] = [...ledger.clients.values()];
    if (!client) throw new Error('no client');
    return letterWarnings(ledger, client, letterOf(ending, { lastDay })).find(({ code }) => code === 'shortNotice');
  };

  it('counts from the day on which the letter arrives', () => {
    expect(warning({ notice: month, noticeOn: '2026-11-27' }, '2026-12-24')).toEqual({
      code: 'shortNotice',
      days: 3,
      earliest: '2026-12-27',
    });
    expect(warning({ notice: month }, '2026-12-24')).toBeUndefined();
  });

  it('counts from the date of the letter where that is later than the ending had it', () => {
    expect(warning({ notice: month, noticeOn: '2026-11-01' }, '2026-12-10')).toMatchObject({ earliest: '2026-12-24' });
  });

  it('says nothing where no notice binds: by agreement, or for weighty reasons', () => {
    for (const way of ['agreement', 'weightyReason'] as const) {
      expect(warning({ way, notice: month }, '2026-11-30')).toBeUndefined();
    }
  });
});

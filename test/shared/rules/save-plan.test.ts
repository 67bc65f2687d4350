import { describe, expect, it } from 'vitest';
import type { Change } from '../../../shared/model/change';
import type { Offboarding, OffboardingStep } from '../../../shared/model/offboarding';
import type { Result } from '../../../shared/result';
import { savePlan } from '../../../shared/rules/save-plan';
import { buildLedger, ruleContext, today } from '../../support/ledger-builder';

const parting: Offboarding = { id: 'p', clientId: 'client-1', choice: 'partWays', decidedOn: '2026-11-20' };
const filled = (slot: string, text = slot): OffboardingStep => ({
  id: slot,
  text,
  kind: 'finish',
  filled: { slot, text, lastDay: '2026-12-31' },
});
const own: OffboardingStep = { id: 'own', text: 'Logo’s sturen', kind: 'handover' };

const ledgerWith = (fields: Partial<Offboarding> = {}) =>
  buildLedger()
    .client()
    .record('offboardings', { ...parting, ...fields })
    .ledger();
const saved = (result: Result<Change>): Offboarding => {
  const [step] = result.ok ? result.value : [];
  if (!step || !('put' in step)) throw new Error('nothing saved');
  return step.record as Offboarding;
};

describe('saving a plan', () => {
  it('keeps the steps as they were sent', () => {
    const result = saved(savePlan(ledgerWith(), { id: 'p', steps: [own] }, ruleContext()));
    expect(result).toMatchObject({ id: 'p', steps: [own] });
    expect(result).not.toHaveProperty('plannedOn');
  });

  it('keeps the day on which the user called it finished, until they take that back', () => {
    const done = saved(savePlan(ledgerWith(), { id: 'p', steps: [own], isDone: true }, ruleContext()));
    expect(done.plannedOn).toBe(today);
    const later = ledgerWith({ steps: [own], plannedOn: '2026-11-21' });
    expect(savePlan(later, { id: 'p', steps: [own], isDone: true }, ruleContext())).toEqual({ ok: true, value: [] });
    const changed = saved(savePlan(later, { id: 'p', steps: [] }, ruleContext()));
    expect(changed.plannedOn).toBe('2026-11-21');
    const again = saved(savePlan(later, { id: 'p', steps: [own], isDone: false }, ruleContext()));
    expect(again).not.toHaveProperty('plannedOn');
  });

  it('leaves what is done as it is, whatever was sent along', () => {
    const before = ledgerWith({ steps: [{ ...own, doneOn: '2026-11-22' }, filled('a')] });
    const sent = [own, { ...filled('a'), doneOn: today }];
    expect(savePlan(before, { id: 'p', steps: sent }, ruleContext())).toEqual({ ok: true, value: [] });
  });

  it('remembers which proposals were taken out, and forgets it for those that come back', () => {
    const before = ledgerWith({ steps: [filled('a'), filled('b'), own] });
    const without = saved(savePlan(before, { id: 'p', steps: [filled('b')] }, ruleContext()));
    expect(without.leftOut).toEqual(['a']);
    const back = saved(savePlan(ledgerWith(without), { id: 'p', steps: [filled('a')] }, ruleContext()));
    expect(back.leftOut).toEqual(['b']);
    expect(saved(savePlan(ledgerWith(back), { id: 'p', steps: [] }, ruleContext()))).not.toHaveProperty('leftOut');
  });

  it('refuses a parting that is gone, and a slip in a year', () => {
    expect(savePlan(ledgerWith(), { id: 'other', steps: [] }, ruleContext())).toMatchObject({
      problem: { code: 'unknownRecord' },
    });
    const steps = [{ ...own, dueOn: '2062-12-01' }];
    expect(savePlan(ledgerWith(), { id: 'p', steps }, ruleContext())).toMatchObject({
      problem: { code: 'dayTooFarAhead', field: 'dueOn' },
    });
  });

  it('takes the days that Adieu counted out and those that stood there, however far off', () => {
    const books: OffboardingStep = {
      ...filled('keepBooks'),
      dueOn: '2036-12-31',
      filled: { slot: 'keepBooks', text: 'keepBooks', dueOn: '2036-12-31', lastDay: '2029-12-31' },
    };
    expect(saved(savePlan(ledgerWith(), { id: 'p', steps: [books] }, ruleContext())).steps).toEqual([books]);
    const byHand = { ...own, dueOn: '2062-12-01' };
    const steps = [byHand, books];
    expect(saved(savePlan(ledgerWith({ steps: [byHand] }), { id: 'p', steps }, ruleContext())).steps).toEqual(steps);
  });

  it('forgets the oldest of hundreds of proposals that were taken out, so that the ledger can still be read', () => {
    const leftOut = Array.from({ length: 200 }, (_, at) => `promise:${at}`);
    const before = ledgerWith({ leftOut, steps: [filled('a'), own] });
    const { leftOut: out = [] } = saved(savePlan(before, { id: 'p', steps: [own] }, ruleContext()));
    expect([out.length, out[0], out.at(-1)]).toEqual([200, 'promise:1', 'a']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePlan } from '../../../../shared/letters/plan/compose-plan';
import { fillPlan, planNews, settledSteps } from '../../../../shared/letters/plan/fill-plan';
import type { OffboardingStep } from '../../../../shared/model/offboarding';
import { createLedgerReplica } from '../../../../shared/rules/ledger-replica';
import { addDays } from '../../../../shared/units/calendar-day';
import { arbitraryLedger } from '../../../support/arbitrary-ledger';
import { buildLedger, today } from '../../../support/ledger-builder';
import { korenaar, letterLedger } from '../../../support/letter-ledger';

const lastDay = '2026-12-31';
const ids = () => {
  let count = 0;
  return () => `step-${++count}`;
};
const propose = (ledger = letterLedger(), end = lastDay) =>
  composePlan(ledger, { clientId: 'client-1', language: 'nl', today, lastDay: end });
const first = () => fillPlan({}, propose(), lastDay, ids());
const change = (steps: OffboardingStep[], slot: string, fields: Partial<OffboardingStep>): OffboardingStep[] =>
  steps.map((step) => (step.filled?.slot === slot ? { ...step, ...fields } : step));
const bySlot = (steps: readonly OffboardingStep[], slot: string): OffboardingStep | undefined =>
  steps.find(({ filled }) => filled?.slot === slot);

describe('filling a plan', () => {
  it('keeps the words and days of the user, and follows a new last day with the others', () => {
    const steps = change(change(first(), 'finish', { text: 'De site afmaken' }), 'overview', { dueOn: '2026-12-20' });
    const later = fillPlan({ steps }, propose(letterLedger(), '2027-01-31'), '2027-01-31', ids());
    expect(bySlot(later, 'finish')).toMatchObject({ text: 'De site afmaken', dueOn: '2027-01-31' });
    expect(bySlot(later, 'overview')).toMatchObject({ dueOn: '2026-12-20' });
    expect(bySlot(later, 'deleteData')).toMatchObject({ dueOn: '2027-02-28' });
  });

  it('adds no more than a plan can hold, and says of no more that it would', () => {
    const builder = buildLedger().client();
    for (let at = 1; at <= 250; at += 1) {
      const what = `Pagina ${at}`;
      builder.record('promises', { id: `p${at}`, clientId: 'client-1', by: 'me', what, dueOn: '2026-12-01' });
    }
    const proposals = propose(builder.ledger());
    const steps = fillPlan({}, proposals, lastDay, ids());
    expect(steps).toHaveLength(200);
    expect(planNews({ steps }, proposals, lastDay)).toEqual({ added: 0, changed: 0 });
  });

  it('does not move what is done, and does not bring back what was taken out', () => {
    const steps = change(first(), 'overview', { doneOn: today }).filter(({ filled }) => filled?.slot !== 'closeAccess');
    const plan = { steps, leftOut: ['closeAccess'] };
    const later = fillPlan(plan, propose(letterLedger(), '2027-01-31'), '2027-01-31', ids());
    expect(bySlot(later, 'overview')).toEqual(bySlot(steps, 'overview'));
    expect(bySlot(later, 'closeAccess')).toBeUndefined();
    expect(later).toHaveLength(steps.length);
  });

  it('says what it would add and change', () => {
    const steps = first();
    expect(planNews({ steps }, propose(), lastDay)).toEqual({ added: 0, changed: 0 });
    expect(planNews({ steps: steps.slice(2) }, propose(), lastDay)).toEqual({ added: 2, changed: 0 });
    const paid = buildLedger().client(korenaar).ledger();
    expect(planNews({ steps }, propose(paid), lastDay)).toEqual({ added: 0, changed: 0 });
    const moved = propose(letterLedger(), '2027-01-31');
    // All but the days that are counted from today: what stops now, three answers, two payments, and the overview.
    expect(planNews({ steps }, moved, '2027-01-31').changed).toBe(
      steps.filter(({ dueOn, filled }) => dueOn !== moved.find(({ slot }) => slot === filled?.slot)?.dueOn).length,
    );
  });

  it('lets a payment that is late by now be the same step, with the day by which it is asked for', () => {
    const notDue = buildLedger().client(korenaar).invoice(500_00, { dueOn: '2026-12-10' }).ledger();
    const before = fillPlan({}, propose(notDue), lastDay, ids());
    const asked = bySlot(before, 'payOpen');
    expect(asked).toMatchObject({ dueOn: '2026-12-10' });
    const question = { clientId: 'client-1', language: 'nl', today: '2026-12-12', lastDay } as const;
    const late = fillPlan({ steps: before }, composePlan(notDue, question), lastDay, ids());
    // In two weeks from the 12th.
    expect(bySlot(late, 'payOverdue')).toMatchObject({ id: asked?.id, dueOn: '2026-12-26' });
    expect(late).toHaveLength(before.length);
    const chosen = fillPlan(
      { steps: change(before, 'payOpen', { dueOn: '2026-12-05' }) },
      composePlan(notDue, question),
      lastDay,
      ids(),
    );
    expect(bySlot(chosen, 'payOverdue')).toMatchObject({ id: asked?.id, dueOn: '2026-12-05' });
  });

  it('knows which payments have come, but not of those that the user worded', () => {
    const steps = first();
    const paid = propose(buildLedger().client(korenaar).ledger());
    const settled = (list: OffboardingStep[]) => settledSteps(list, paid).map(({ filled }) => filled?.slot);
    expect(settledSteps(steps, propose())).toEqual([]);
    expect(settled(steps)).toEqual(['payOverdue', 'payOpen']);
    expect(settled(change(steps, 'payOpen', { text: 'De rest betalen' }))).toEqual(['payOverdue']);
    expect(settled(change(steps, 'payOpen', { doneOn: today }))).toEqual(['payOverdue']);
  });

  const edit = fc.record(
    {
      text: fc.constantFrom('Eigen woorden', 'Nog iets'),
      dueOn: fc.integer({ min: 0, max: 90 }).map((n) => addDays(today, n)),
    },
    { requiredKeys: [] },
  );

  it('changes nothing the second time, and never loses or alters what is the user’s', () => {
    fc.assert(
      fc.property(
        arbitraryLedger,
        fc.array(edit, { maxLength: 25 }),
        fc.array(fc.boolean(), { maxLength: 25 }),
        fc.array(fc.constantFrom('Eigen punt', 'Bloemen sturen'), { maxLength: 4 }),
        fc.constantFrom('2026-12-31', '2027-01-31', today, '2026-11-01'),
        (file, edits, removed, texts, end) => {
          const { ledger } = createLedgerReplica(file);
          const newId = ids();
          const own: OffboardingStep[] = texts.map((text) => ({ id: newId(), text, kind: 'other' }));
          const filled = fillPlan({}, propose(ledger), lastDay, newId).map((step, at) => ({ ...step, ...edits[at] }));
          const steps = [...own, ...filled.filter((_, at) => !removed[at])];
          const leftOut = filled.filter((_, at) => removed[at]).flatMap((step) => step.filled?.slot ?? []);
          const proposals = propose(ledger, end);
          const again = fillPlan({ steps, leftOut }, proposals, end, newId);
          expect(fillPlan({ steps: again, leftOut }, proposals, end, newId)).toEqual(again);
          expect(new Set(again.map(({ id }) => id)).size).toBe(again.length);
          for (const step of steps) {
            const kept = again.find(({ id }) => id === step.id);
            expect(kept).toBeDefined();
            if (step.text !== step.filled?.text) expect(kept?.text).toBe(step.text);
            if (step.dueOn !== step.filled?.dueOn) expect(kept?.dueOn).toBe(step.dueOn);
          }
          const slots = again.flatMap((step) => step.filled?.slot ?? []);
          expect(slots.filter((slot) => leftOut.includes(slot))).toEqual([]);
        },
      ),
    );
  });
});

import { expect, it } from 'vitest';
import { inHeldOrder, newStepOf, planGroups, stepsOf } from '../../../../renderer/features/offboarding/plan-groups';
import type { OffboardingStep } from '../../../../shared/model/offboarding';
import { PlanKind } from '../../../../shared/model/offboarding';

const step = (id: string, fields: Partial<OffboardingStep> = {}): OffboardingStep => ({ id, text: id, ...fields });
const ids = (steps: readonly OffboardingStep[]): string[] => steps.map(({ id }) => id);

it('has a place for every kind, and one only', () => {
  for (const kind of PlanKind.options) {
    expect(planGroups.filter((group) => stepsOf([step('a', { kind })], group).length > 0)).toHaveLength(1);
  }
  expect(ids(stepsOf([step('without a kind')], 'other'))).toEqual(['without a kind']);
});

it('adds to a group what stays in it', () => {
  for (const group of planGroups) expect(ids(stepsOf([step('new', newStepOf[group])], group))).toEqual(['new']);
});

it('goes by day, with those of the same day as they were and those without one last', () => {
  const steps = [
    step('never', { kind: 'finish' }),
    step('later', { kind: 'finish', dueOn: '2026-12-31' }),
    step('b', { kind: 'finish', dueOn: '2026-12-01' }),
    step('a', { kind: 'finish', dueOn: '2026-12-01' }),
  ];
  expect(ids(stepsOf(steps, 'finish'))).toEqual(['b', 'a', 'later', 'never']);
});

it('holds an order while one works in it, and puts what is new at its end', () => {
  expect(ids(inHeldOrder([step('new'), step('a'), step('b')], ['b', 'gone', 'a']))).toEqual(['b', 'a', 'new']);
});

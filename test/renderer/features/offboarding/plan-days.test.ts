import { expect, it } from 'vitest';
import { planDays } from '../../../../renderer/features/offboarding/plan-days';
import type { OffboardingStep } from '../../../../shared/model/offboarding';

const today = '2026-11-24';
const step = (dueOn: string, fields: Partial<OffboardingStep> = {}): OffboardingStep => ({
  id: dueOn,
  text: dueOn,
  kind: 'finish',
  dueOn,
  ...fields,
});
const places = (steps: OffboardingStep[], lastDay: string) =>
  planDays(steps, today, lastDay).dots.map(({ day, at }) => [day, Math.round(at * 100)]);

it('goes from today over the last day to the last thing after it', () => {
  const steps = [step('2026-12-04'), step(today), step('2026-12-14'), step('2027-01-03')];
  // The 20 days until the end take 62 parts of 100, the 20 after it the rest.
  expect(places(steps, '2026-12-14')).toEqual([
    [today, 0],
    ['2026-12-04', 31],
    ['2026-12-14', 62],
    ['2027-01-03', 100],
  ]);
});

it('shows two weeks after the end where nothing comes later', () => {
  expect(planDays([], today, '2026-12-14').until).toBe('2026-12-28');
});

it('puts what is past its day on today, and on one line all that is left when the last day is over', () => {
  expect(places([step('2026-11-01'), step('2026-12-08')], '2026-11-20')).toEqual([
    [today, 0],
    ['2026-12-08', 100],
  ]);
});

it('parts what I do from what the client does, and leaves out what nobody has to do', () => {
  const steps = [
    step('2026-12-01'),
    step('2026-12-01', { owner: 'client', doneOn: today }),
    step('2034-12-31', { kind: 'keepData' }),
    step('2026-12-01', { kind: 'stop' }),
  ];
  expect(planDays(steps, today, '2026-12-14').dots).toMatchObject([
    { mine: [{ text: '2026-12-01', isDone: false }], theirs: [{ isDone: true }] },
  ]);
});

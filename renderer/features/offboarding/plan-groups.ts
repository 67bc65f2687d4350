/** The plan in the order in which a parting is told, each group by day. */
import type { OffboardingStep, PlanKind } from '../../../shared/model/offboarding';

export const planGroups = ['finish', 'stop', 'deadline', 'money', 'handover', 'access', 'data', 'other'] as const;
export type PlanGroup = (typeof planGroups)[number];

const groups: Record<PlanKind, PlanGroup> = {
  finish: 'finish',
  stop: 'stop',
  deadline: 'deadline',
  finalInvoice: 'money',
  openInvoices: 'money',
  handover: 'handover',
  myAccess: 'access',
  theirAccess: 'access',
  returnData: 'data',
  deleteData: 'data',
  keepData: 'data',
  other: 'other',
};

/** What a step that is added to a group becomes, until the user says otherwise. */
export const newStepOf: Record<PlanGroup, Required<Pick<OffboardingStep, 'kind' | 'owner'>>> = {
  finish: { kind: 'finish', owner: 'me' },
  stop: { kind: 'stop', owner: 'me' },
  deadline: { kind: 'deadline', owner: 'client' },
  money: { kind: 'finalInvoice', owner: 'me' },
  handover: { kind: 'handover', owner: 'me' },
  access: { kind: 'myAccess', owner: 'client' },
  data: { kind: 'returnData', owner: 'me' },
  other: { kind: 'other', owner: 'me' },
};

const undatedLast = '9999-99-99';

/** The steps of a group by day, those without one last; equal days as they were added. */
export const stepsOf = (steps: readonly OffboardingStep[], group: PlanGroup): OffboardingStep[] =>
  steps
    .filter(({ kind = 'other' }) => groups[kind] === group)
    .sort((a, b) => {
      const [first, second] = [a.dueOn ?? undatedLast, b.dueOn ?? undatedLast];
      return first < second ? -1 : first > second ? 1 : 0;
    });

/** In an order that was held while the user works in the group; what is new comes last. */
export const inHeldOrder = (steps: readonly OffboardingStep[], held: readonly string[]): OffboardingStep[] => {
  const place = (id: string): number => (held.includes(id) ? held.indexOf(id) : held.length);
  return steps.toSorted((a, b) => place(a.id) - place(b.id));
};

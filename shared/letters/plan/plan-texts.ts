/** The words of what Adieu proposes for a plan. They stand in the plan and, without u or je, in the letter's lists. */
import type { PlanFacts } from './plan-facts';

export const planSlots = [
  'finish',
  'overview',
  'noNewWork',
  'noUpkeep',
  'takeDeadlines',
  'finalInvoice',
  'payOverdue',
  'payOpen',
  'sayTo',
  'handoverList',
  'handoverTalk',
  'logOut',
  'withdrawAccess',
  'closeAccess',
  'returnFiles',
  'dataChoice',
  'deleteData',
  'keepBooks',
  'confirm',
] as const;
export type PlanSlot = (typeof planSlots)[number];

export type PlanTexts = { readonly [K in PlanSlot]: (facts: PlanFacts) => string };

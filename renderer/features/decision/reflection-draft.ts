/** The checklist while it is filled in. */
import type { Answer, Reflection } from '../../../shared/model/offboarding';
import type { ReflectionAnswers } from '../../../shared/rules/save-reflection';

/** In the order in which they are asked. */
export const openQuestions = ['why', 'tried', 'blocks'] as const;
export const closedQuestions = ['wouldTakeOn', 'isRight'] as const;
export const answers = ['yes', 'no', 'unsure'] as const satisfies readonly Answer[];

export type OpenQuestion = (typeof openQuestions)[number];
export type ClosedQuestion = (typeof closedQuestions)[number];
export type ReflectionDraft = Record<OpenQuestion, string> & Record<ClosedQuestion, Answer | null>;

export const draftOf = (reflection: Reflection | undefined): ReflectionDraft => ({
  why: reflection?.why ?? '',
  tried: reflection?.tried ?? '',
  blocks: reflection?.blocks ?? '',
  wouldTakeOn: reflection?.wouldTakeOn ?? null,
  isRight: reflection?.isRight ?? null,
});

/** What was left empty is left out. */
export const toAnswers = (draft: ReflectionDraft): ReflectionAnswers =>
  Object.fromEntries(
    Object.entries(draft)
      .map(([question, answer]) => [question, typeof answer === 'string' ? answer.trim() : answer])
      .filter(([, answer]) => answer !== null && answer !== ''),
  );

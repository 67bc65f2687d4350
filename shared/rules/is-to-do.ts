import type { OffboardingStep } from '../model/offboarding';

/** What I no longer do, and what I keep, is agreed on but never done: there is nothing to tick off. */
export const isToDo = ({ kind }: Pick<OffboardingStep, 'kind'>): boolean => kind !== 'stop' && kind !== 'keepData';

/** Which sentence tells what stopping comes to. */
import type { IfIStop } from '../../../shared/rules/if-i-stop';

export type StopStory =
  | { kind: 'noHours' | 'nothingFreed' | 'onlyClient' | 'othersNothing' | 'saves'; share: null }
  | { kind: 'canSell' | 'costsMoney' | 'costsIfPaid'; share: number };

export const stopStory = (stopping: IfIStop | null): StopStory => {
  if (stopping === null) return { kind: 'noHours', share: null };
  const { freedMinutes, received, ifAllIsPaid } = stopping;
  if (freedMinutes === 0) return { kind: 'nothingFreed', share: null };
  if (received.givenUpCents <= 0 && ifAllIsPaid.givenUpCents <= 0) return { kind: 'saves', share: null };
  if (received.othersCentsPerHour === null) return { kind: 'onlyClient', share: null };
  if (received.breakEvenShare === null) return { kind: 'othersNothing', share: null };
  if (received.breakEvenShare > 1) return { kind: 'costsMoney', share: received.breakEvenShare };
  const paidShare = ifAllIsPaid.breakEvenShare ?? 0;
  if (paidShare > 1) return { kind: 'costsIfPaid', share: paidShare };
  return { kind: 'canSell', share: received.breakEvenShare };
};

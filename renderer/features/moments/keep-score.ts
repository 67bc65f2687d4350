import type { ChangeLabel } from '../../../shared/contract/change-label';
import type { Result } from '../../../shared/result';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { today } from '../../lib/today';

/** The words for the scores, from 1 to 5. */
export const scoreWords = ['none', 'little', 'soSo', 'much', 'most'] as const;

const tell = (label: ChangeLabel, result: Result<unknown>): void =>
  toasts.show(result.ok ? { kind: 'done', label, canUndo: true } : { kind: 'problem', problem: result.problem });

/** Keeps the score of the month that ends on `lastDay`, today if that is sooner; null takes it away. */
export const keepScore = async (clientId: string, lastDay: CalendarDay, score: number | null): Promise<void> => {
  const now = today();
  tell('scoreJoy', await ask('joy.save', { clientId, date: now < lastDay ? now : lastDay, score }));
};

/** Asks no more about that month; without a client, about nobody. */
export const passOver = async (date: CalendarDay, clientId?: string): Promise<void> =>
  tell('skipJoy', await ask('joy.skip', { date, ...(clientId === undefined ? {} : { clientId }) }));

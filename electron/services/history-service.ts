/** Undo and redo, with what was undone, so that the window can name it. */
import type { Handlers } from '../../shared/contract';
import type { ChangeLabel } from '../../shared/contract/change-label';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { CurrentLedger } from './current-ledger';

export const createHistoryService = (ledger: CurrentLedger): Handlers<'history.undo' | 'history.redo'> => {
  const step = (direction: 'undo' | 'redo') => async (): Promise<Result<{ label: ChangeLabel }>> => {
    const store = ledger.store();
    if (!store) return refuse('noLedger');
    const done = await store[direction]();
    return done.ok ? ok({ label: done.value.label }) : done;
  };
  return { 'history.undo': step('undo'), 'history.redo': step('redo') };
};

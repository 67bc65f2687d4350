/** Does what a click on the tray or a notification asks for, as the window would. */
import type { EventPayload, Handlers } from '../../shared/contract';
import type { Ledger } from '../../shared/model/ledger';
import { reminderPage } from '../../shared/reminder-page';
import { snoozeUntil } from '../../shared/rules/snooze-until';
import { wallTimeOf } from '../../shared/units/wall-time';
import type { DesktopAction } from './tray-menu';

export type DesktopActionsNeeds = {
  handlers: Pick<Handlers, 'reminders.finish' | 'reminders.snooze' | 'timer.start' | 'timer.stop'>;
  ledger: () => Ledger | null;
  clock: () => Date;
  show: () => void;
  goTo: (place: EventPayload<'goTo'>) => void;
  logHours: () => void;
  quit: () => void;
  /** A "no": the reminder is gone meanwhile, or the disk is full. The window and the tray show what there is. */
  onProblem: (action: DesktopAction['does'], code: string) => void;
};

/** The page of what a reminder is about; one of the user's own has a form. */
const placeOf = ({ ref, clientId }: Extract<DesktopAction, { does: 'openReminder' }>): EventPayload<'goTo'> => {
  if (ref.source === 'own') return { path: '/reminders', reminderId: ref.id };
  if (ref.source === 'joy') return { path: '/moments' };
  if (clientId === undefined) return { path: '/reminders' };
  return { path: reminderPage(ref.source, clientId) };
};

export const createDesktopActions = (needs: DesktopActionsNeeds): ((action: DesktopAction) => Promise<void>) => {
  const { handlers, show, goTo } = needs;
  const ask = async (action: DesktopAction) => {
    switch (action.does) {
      case 'finish':
        return handlers['reminders.finish'](action.ref);
      case 'snooze': {
        const ledger = needs.ledger();
        if (!ledger) return null;
        const until = snoozeUntil(ledger, action.choice, wallTimeOf(needs.clock()));
        return handlers['reminders.snooze']({ ...action.ref, until });
      }
      case 'startTimer':
        return handlers['timer.start']({ clientId: action.clientId });
      case 'stopTimer':
        return handlers['timer.stop']({});
      case 'logHours':
        needs.logHours();
        return null;
      case 'quit':
        needs.quit();
        return null;
      default:
        show();
        if (action.does === 'openReminders') goTo({ path: '/reminders' });
        if (action.does === 'openReminder') goTo(placeOf(action));
        return null;
    }
  };
  return async (action) => {
    const result = await ask(action);
    if (!result || result.ok) return;
    needs.onProblem(action.does, result.problem.code);
    // The window asks what to do with the time away.
    if (result.problem.code === 'timerAway') show();
  };
};

import type { Handlers, RequestName } from '../../shared/contract';
import { finishReminder } from '../../shared/rules/finish-reminder';
import { removeReminder } from '../../shared/rules/remove-reminder';
import { reopenReminder } from '../../shared/rules/reopen-reminder';
import { saveReminder } from '../../shared/rules/save-reminder';
import { snoozeReminder } from '../../shared/rules/snooze-reminder';
import { changes, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';

type ReminderRequest = Extract<RequestName, `reminders.${string}`>;

export const createRemindersService = (ledger: CurrentLedger): Handlers<ReminderRequest> => ({
  'reminders.save': saves(ledger, 'reminders', { add: 'addReminder', change: 'changeReminder' }, saveReminder),
  'reminders.remove': changes(ledger, 'removeReminder', removeReminder),
  'reminders.snooze': changes(ledger, 'snoozeReminder', snoozeReminder),
  'reminders.finish': changes(ledger, 'finishReminder', finishReminder),
  'reminders.reopen': changes(ledger, 'reopenReminder', reopenReminder),
});

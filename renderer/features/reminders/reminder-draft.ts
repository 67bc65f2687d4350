/** What the form of a reminder holds, and what it saves. */
import type { Reminder } from '../../../shared/model/reminder';
import type { RepeatChoice } from '../../../shared/rules/repeat-choices';
import { choiceOf, repeatRule } from '../../../shared/rules/repeat-choices';
import type { ReminderInput } from '../../../shared/rules/save-reminder';
import type { CalendarDay } from '../../../shared/units/calendar-day';

export type RepeatKind = RepeatChoice | 'once' | 'touch' | 'custom';

export type ReminderDraft = {
  text: string;
  clientId: string | null;
  /** Null: the day that is proposed. */
  dueOn: CalendarDay | null;
  at: string | null;
  repeat: RepeatKind;
  rule: string;
  everyDays: number | null;
  urgent: boolean;
  note: string;
};

const usualDays = 30;

export const newDraft = (clientId: string | undefined): ReminderDraft => ({
  text: '',
  clientId: clientId ?? null,
  dueOn: null,
  at: null,
  repeat: 'once',
  rule: '',
  everyDays: usualDays,
  urgent: false,
  note: '',
});

const kindOf = ({ repeat, dueOn, everyDaysWithoutContact }: Reminder): RepeatKind => {
  if (everyDaysWithoutContact !== undefined) return 'touch';
  return repeat === undefined ? 'once' : (choiceOf(repeat, dueOn) ?? 'custom');
};

export const draftOf = (reminder: Reminder): ReminderDraft => ({
  text: reminder.text ?? '',
  clientId: reminder.clientId ?? null,
  dueOn: reminder.dueOn,
  at: reminder.at ?? null,
  repeat: kindOf(reminder),
  rule: reminder.repeat ?? '',
  everyDays: reminder.everyDaysWithoutContact ?? usualDays,
  urgent: reminder.urgent === true,
  note: reminder.note ?? '',
});

/** The rule that the draft stands for; undefined when it comes once. */
export const ruleOf = ({ repeat, rule }: ReminderDraft, dueOn: CalendarDay): string | undefined => {
  if (repeat === 'once' || repeat === 'touch') return undefined;
  return repeat === 'custom' ? rule.trim() : repeatRule(repeat, dueOn);
};

export const toInput = (draft: ReminderDraft, dueOn: CalendarDay, id: string | undefined): ReminderInput => {
  const rule = ruleOf(draft, dueOn);
  const note = draft.note.trim();
  return {
    ...(id !== undefined && { id }),
    ...(draft.clientId !== null && { clientId: draft.clientId }),
    text: draft.text.trim(),
    dueOn,
    ...(draft.at !== null && { at: draft.at }),
    ...(rule !== undefined && { repeat: rule }),
    ...(draft.repeat === 'touch' && draft.everyDays !== null && { everyDaysWithoutContact: draft.everyDays }),
    ...(draft.urgent && { urgent: true }),
    ...(note !== '' && { note }),
  };
};

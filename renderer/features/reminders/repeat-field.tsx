/** How often a reminder comes: the usual ways by name, so many days without contact, or a rule of one's own. */
import { repeatChoicesFor } from '../../../shared/rules/repeat-choices';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { useWords } from '../../lib/use-words';
import { DaysInput } from '../../ui/days-input';
import { ChoiceField, TextField } from '../../ui/fields';
import type { ReminderDraft, RepeatKind } from './reminder-draft';
import { ruleOf } from './reminder-draft';
import { useReminderWords } from './use-reminders';

type Props = { draft: ReminderDraft; dueOn: CalendarDay; onChange: (part: Partial<ReminderDraft>) => void };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const RepeatField = ({ draft, dueOn, onChange }: Props) => {
  const { t } = useWords();
  const { repeat: inWords } = useReminderWords();
  const usual = repeatChoicesFor(dueOn).map(({ choice, rule }) => ({ value: choice, label: capital(inWords(rule)) }));
  const choices: { value: RepeatKind; label: string }[] = [
    { value: 'once', label: t('reminders.form.once') },
    ...usual,
    { value: 'touch', label: t('reminders.form.touch') },
    { value: 'custom', label: t('reminders.form.custom') },
  ];
  // A day on which a choice falls together with another takes that one's place.
  const isOffered = choices.some(({ value }) => value === draft.repeat);
  const rule = ruleOf(draft, dueOn) ?? '';
  const other = usual.find(({ label }) => label === capital(inWords(rule)))?.value;
  return (
    <>
      <ChoiceField
        name="repeatKind"
        label={t('reminders.form.repeat')}
        value={isOffered ? draft.repeat : (other ?? 'custom')}
        choices={choices}
        onChange={(repeat) => onChange({ repeat, ...(repeat === 'custom' && { rule }) })}
      />
      {draft.repeat === 'touch' && (
        <DaysInput
          name="everyDaysWithoutContact"
          label={t('reminders.form.touchDays')}
          description={t('reminders.form.touchHint')}
          value={draft.everyDays}
          onChange={(everyDays) => onChange({ everyDays })}
          required
          withAsterisk={false}
        />
      )}
      {draft.repeat === 'custom' && (
        <TextField
          name="repeat"
          label={t('reminders.form.rule')}
          description={
            rule === '' || inWords(rule) === rule
              ? t('reminders.form.ruleHint', { example: 'FREQ=MONTHLY;BYDAY=-1FR' })
              : capital(inWords(rule))
          }
          value={draft.rule}
          onChange={(text) => onChange({ rule: text })}
          required
          withAsterisk={false}
          maxLength={300}
          spellCheck={false}
        />
      )}
    </>
  );
};

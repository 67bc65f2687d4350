/** The form that is always there: after a save client and day stay, and the cursor waits for the next duration. */
import { useRef } from 'react';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/form';
import { ActivityOfHours, BillableOfHours, ClientOfHours, DayOfHours, TimeOfHours } from './hours-fields';
import classes from './quick-hours.module.css';
import { useHoursForm } from './use-hours-form';

export const QuickHours = () => {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const focus = (name: string): void =>
    place.current?.querySelector<HTMLInputElement>(`[name="${name}"], [data-field="${name}"]`)?.focus();
  const form = useHoursForm({
    onSaved: () => {
      form.change({ minutes: null, note: '', activity: 'work', billable: null });
      focus('minutes');
    },
  });
  useCommand('logHours', () => focus(form.value.clientId === null ? 'clientId' : 'minutes'));
  return (
    <div ref={place} className={classes['place']}>
      <Card>
        <Form
          layout="line"
          onSubmit={() => void form.save()}
          busy={form.busy}
          problem={form.problem}
          submitLabel={t('hours.save')}
        >
          <div className={classes['facts']}>
            <ClientOfHours form={form} />
            <TimeOfHours form={form} />
            <DayOfHours form={form} />
            <ActivityOfHours form={form} />
          </div>
          <div className={classes['note']}>
            <TextField
              name="note"
              aria-label={t('hours.note')}
              placeholder={t('hours.notePlaceholder')}
              value={form.value.note}
              onChange={(note) => form.change({ note })}
              maxLength={5_000}
            />
            <BillableOfHours form={form} />
          </div>
        </Form>
      </Card>
    </div>
  );
};

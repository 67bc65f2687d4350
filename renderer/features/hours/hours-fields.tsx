/** The fields of an entry, for the drawer and for the form on the page. */
import { Checkbox } from '@mantine/core';
import { activities } from '../../lib/activities';
import { useWords } from '../../lib/use-words';
import { ClientField } from '../../ui/client-field';
import { DayInput } from '../../ui/day-input';
import { DurationInput } from '../../ui/duration-input';
import { ChoiceField } from '../../ui/fields';
import type { HoursForm } from './use-hours-form';

type Props = { form: HoursForm };

export const ClientOfHours = ({ form: { value, change }, autoFocus = false }: Props & { autoFocus?: boolean }) => {
  const { t } = useWords();
  return (
    <ClientField
      name="clientId"
      label={t('hours.client')}
      missing={t('hours.errors.client')}
      value={value.clientId}
      onChange={(clientId) => change({ clientId })}
      autoFocus={autoFocus}
    />
  );
};

export const DayOfHours = ({ form: { value, change } }: Props) => {
  const { t } = useWords();
  return (
    <DayInput
      name="date"
      label={t('hours.date')}
      data-missing={t('hours.errors.date')}
      value={value.date}
      onChange={(date) => change({ date })}
      required
      withAsterisk={false}
    />
  );
};

export const TimeOfHours = ({ form: { value, change }, autoFocus = false }: Props & { autoFocus?: boolean }) => {
  const { t } = useWords();
  return (
    <DurationInput
      name="minutes"
      label={t('hours.duration')}
      data-missing={t('hours.errors.duration')}
      placeholder={t('hours.durationPlaceholder')}
      value={value.minutes}
      onChange={(minutes) => change({ minutes })}
      required
      withAsterisk={false}
      data-autofocus={autoFocus || undefined}
    />
  );
};

export const ActivityOfHours = ({ form: { value, change } }: Props) => {
  const { t } = useWords();
  return (
    <ChoiceField
      name="activity"
      label={t('hours.activity')}
      value={value.activity}
      choices={activities.map((activity) => ({ value: activity, label: t(`hours.activities.${activity}`) }))}
      onChange={(activity) => change({ activity })}
    />
  );
};

type BillableProps = Props & { withHint?: boolean };

export const BillableOfHours = ({ form: { value, change }, withHint = false }: BillableProps) => {
  const { t } = useWords();
  return (
    <Checkbox
      name="billable"
      label={t('hours.billable')}
      description={withHint ? t('hours.billableHint') : undefined}
      checked={value.billable}
      onChange={(event) => change({ billable: event.currentTarget.checked })}
    />
  );
};

/** Which hours an invoice bills, and what they come to at the agreed rate. */
import { Button, Checkbox } from '@mantine/core';
import type { TimeEntry } from '../../../shared/model/time-entry';
import { formatClock } from '../../../shared/units/duration';
import type { Cents } from '../../../shared/units/money';
import { useWords } from '../../lib/use-words';
import { DayText } from '../../ui/day-text';
import { FieldGroup } from '../../ui/form';
import { worthOf } from './invoice-draft';
import classes from './pick-hours.module.css';

type Props = {
  hours: readonly TimeEntry[];
  picked: readonly string[];
  agreedCentsPerHour: Cents | null;
  onPick: (ids: readonly string[]) => void;
  onUseAmount: (cents: Cents) => void;
};

/** More would make the form slow and could not be looked through anyway. */
const shownAtMost = 200;

export const PickHours = ({ hours, picked, agreedCentsPerHour, onPick, onUseAmount }: Props) => {
  const { t, hours: inHours, money } = useWords();
  const marked = new Set(picked);
  const minutes = hours.reduce((sum, entry) => sum + (marked.has(entry.id) ? entry.minutes : 0), 0);
  const worth = agreedCentsPerHour === null || minutes === 0 ? null : worthOf(minutes, agreedCentsPerHour);
  const toggle = (id: string): void =>
    onPick(marked.has(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  if (hours.length === 0) return <p className="muted">{t('money.form.hoursNone')}</p>;
  return (
    <FieldGroup title={t('money.form.hours')}>
      <div className={classes['head']}>
        <span>
          {t('money.form.hoursPicked', { picked: marked.size, count: hours.length, hours: inHours(minutes) })}
        </span>
        <span>
          <Button size="compact-xs" variant="subtle" onClick={() => onPick(hours.map((entry) => entry.id))}>
            {t('money.form.all')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => onPick([])}>
            {t('money.form.none')}
          </Button>
        </span>
      </div>
      <ul className={classes['hours']}>
        {hours.slice(0, shownAtMost).map((entry) => (
          <li key={entry.id}>
            <Checkbox
              size="xs"
              checked={marked.has(entry.id)}
              onChange={() => toggle(entry.id)}
              label={
                <span className={classes['entry']}>
                  <DayText day={entry.date} />
                  <span>{entry.note ?? t(`hours.activities.${entry.activity}`)}</span>
                  <span>{formatClock(entry.minutes)}</span>
                </span>
              }
              classNames={{ body: classes['body'] ?? '', labelWrapper: classes['label'] ?? '' }}
            />
          </li>
        ))}
      </ul>
      {hours.length > shownAtMost && <p className="muted">{t('money.form.onlyFirst', { count: shownAtMost })}</p>}
      {worth !== null && agreedCentsPerHour !== null && (
        <p className={classes['worth']}>
          {t('money.form.hoursWorth', {
            hours: inHours(minutes),
            rate: money(agreedCentsPerHour),
            amount: money(worth),
          })}
          <Button size="compact-xs" variant="light" onClick={() => onUseAmount(worth)}>
            {t('money.form.useAmount', { amount: money(worth) })}
          </Button>
        </p>
      )}
    </FieldGroup>
  );
};

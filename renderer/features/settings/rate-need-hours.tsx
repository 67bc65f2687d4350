/** The hours of a year over which the need is divided: from billable hours, or from weeks and hours a week. */
import { Button, SegmentedControl } from '@mantine/core';
import type { HoursFrom } from '../../../shared/model/rate-need';
import { billableStartingPoints } from '../../../shared/rules/needed-rate';
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { NumberField } from './number-field';
import type { NeedDraft } from './rate-need-draft';
import classes from './settings.module.css';

export type HourFieldsProps = {
  draft: NeedDraft;
  change: (part: Partial<NeedDraft>) => void;
  /** Keeps it at once: for a button. */
  save: (next: NeedDraft) => void;
  /** The unbilled share of the user's own hours. */
  own: number | null;
};

const BillableFields = ({ draft, change, save }: Omit<HourFieldsProps, 'own'>) => {
  const { t, number } = useWords();
  return (
    <div>
      <NumberField
        name="billableHours"
        label={t('settings.need.billable')}
        description={t('settings.need.billableHint')}
        least={1}
        most={5_000}
        value={draft.billableHours}
        onChange={(billableHours) => change({ billableHours })}
      />
      <div className={classes['starts']}>
        {billableStartingPoints.map((hours) => (
          <Button
            key={hours}
            size="compact-xs"
            variant={draft.billableHours === hours ? 'light' : 'default'}
            aria-pressed={draft.billableHours === hours}
            onClick={() => save({ ...draft, billableHours: hours })}
          >
            {number(hours)}
          </Button>
        ))}
      </div>
    </div>
  );
};

const WeekFields = ({ draft, change }: Pick<HourFieldsProps, 'draft' | 'change'>) => {
  const { t } = useWords();
  return (
    <>
      <NumberField
        name="weeksOff"
        label={t('settings.need.weeksOff')}
        description={t('settings.need.weeksOffHint')}
        least={0}
        most={51}
        value={draft.weeksOff}
        onChange={(weeksOff) => change({ weeksOff })}
      />
      <NumberField
        name="hoursPerWeek"
        label={t('settings.need.hoursPerWeek')}
        description={t('settings.need.hoursPerWeekHint')}
        least={1}
        most={100}
        value={draft.hoursPerWeek}
        onChange={(hoursPerWeek) => change({ hoursPerWeek })}
      />
    </>
  );
};

const UnbilledField = ({ draft, change, save, own }: HourFieldsProps) => {
  const { t } = useWords();
  return (
    <div>
      <NumberField
        name="unbilledPercent"
        label={t('settings.need.unbilled')}
        description={own === null ? t('settings.need.unbilledHint') : t('settings.need.unbilledOwn', { percent: own })}
        least={0}
        most={90}
        unit="%"
        value={draft.unbilledPercent}
        onChange={(unbilledPercent) => change({ unbilledPercent })}
      />
      {own !== null && own !== draft.unbilledPercent && (
        <div className={classes['starts']}>
          <Button size="compact-xs" variant="default" onClick={() => save({ ...draft, unbilledPercent: own })}>
            {t('settings.need.useOwn', { percent: own })}
          </Button>
        </div>
      )}
    </div>
  );
};

export const HourFields = (props: HourFieldsProps) => {
  const { draft, change, save } = props;
  const { t } = useWords();
  return (
    <>
      <SegmentedControl
        size="sm"
        aria-label={t('settings.need.hoursFrom')}
        data={(['billable', 'weeks'] satisfies HoursFrom[]).map((value) => ({
          value,
          label: t(`settings.need.from.${value}`),
        }))}
        value={draft.hoursFrom}
        onChange={(hoursFrom) => save({ ...draft, hoursFrom: hoursFrom as HoursFrom })}
      />
      <FieldRow>
        {draft.hoursFrom === 'billable' ? (
          <BillableFields draft={draft} change={change} save={save} />
        ) : (
          <WeekFields draft={draft} change={change} />
        )}
        <UnbilledField {...props} />
      </FieldRow>
    </>
  );
};

/** Works out the rate that the user needs. What is filled in is kept on leaving a field, so that it can be revised. */
import type { FocusEvent, FormEvent } from 'react';
import { useEffect, useState } from 'react';
import type { RateNeed } from '../../../shared/model/rate-need';
import { neededRate, unbilledPercent } from '../../../shared/rules/needed-rate';
import { isSame } from '../../../shared/rules/steps';
import { addDays, addMonths } from '../../../shared/units/calendar-day';
import type { Cents } from '../../../shared/units/money';
import { useToday } from '../../lib/today';
import { useRateBook } from '../../lib/use-rates';
import { useWords } from '../../lib/use-words';
import { FieldRow } from '../../ui/form';
import { MoneyInput } from '../../ui/money-input';
import { NumberField } from './number-field';
import type { NeedDraft } from './rate-need-draft';
import { draftOf, toNeed } from './rate-need-draft';
import type { HourFieldsProps } from './rate-need-hours';
import { HourFields } from './rate-need-hours';
import { RateNeedResult } from './rate-need-result';
import classes from './settings.module.css';

const YearFields = ({ draft, change }: Pick<HourFieldsProps, 'draft' | 'change'>) => {
  const { t } = useWords();
  return (
    <>
      <FieldRow>
        <MoneyInput
          name="incomeCents"
          label={t('settings.need.income')}
          description={t('settings.need.incomeHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.incomeCents}
          onChange={(incomeCents) => change({ incomeCents })}
        />
        <NumberField
          name="taxPercent"
          label={t('settings.need.tax')}
          description={t('settings.need.taxHint')}
          least={0}
          most={80}
          unit="%"
          value={draft.taxPercent}
          onChange={(taxPercent) => change({ taxPercent })}
        />
      </FieldRow>
      <FieldRow>
        <MoneyInput
          name="reserveCents"
          label={t('settings.need.reserve')}
          description={t('settings.need.reserveHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.reserveCents}
          onChange={(reserveCents) => change({ reserveCents })}
        />
        <MoneyInput
          name="costsCents"
          label={t('settings.need.costs')}
          description={t('settings.need.costsHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.costsCents}
          onChange={(costsCents) => change({ costsCents })}
        />
      </FieldRow>
    </>
  );
};

/** The user's own unbilled share over the last twelve months. */
const useOwnUnbilled = (): number | null => {
  const asOf = useToday();
  return useRateBook(
    (book) => unbilledPercent(book.rates({ from: addDays(addMonths(asOf, -12), 1), asOf }).portfolio),
    [asOf],
  );
};

type Props = {
  kept: RateNeed | undefined;
  onKeep: (need: RateNeed) => void;
  onUse: (need: RateNeed, rate: Cents) => void;
};

export const RateNeedForm = ({ kept, onKeep, onUse }: Props) => {
  const { t } = useWords();
  const own = useOwnUnbilled();
  const [draft, setDraft] = useState(() => draftOf(kept, own));
  useEffect(() => setDraft(draftOf(kept, own)), [kept, own]);
  const change = (part: Partial<NeedDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = (next: NeedDraft): void => {
    setDraft(next);
    if (!isSame(toNeed(next), toNeed(draftOf(kept, own)))) onKeep(toNeed(next));
  };
  /** What cannot be read is empty too, and must not be kept as such. */
  const saveIfReadable = (form: HTMLFormElement): void => {
    if (form.querySelector(':invalid') === null) save(draft);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLFormElement>): void => {
    // A button of the form saves what is typed along with what it does: one step to undo.
    const isButton = relatedTarget instanceof HTMLButtonElement && currentTarget.contains(relatedTarget);
    if (!isButton) saveIfReadable(currentTarget);
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    saveIfReadable(event.currentTarget);
  };
  const result = neededRate(toNeed(draft));
  return (
    <form className={classes['need']} noValidate onBlur={leave} onSubmit={submit}>
      <YearFields draft={draft} change={change} />
      <HourFields draft={draft} change={change} save={save} own={own} />
      {result && <RateNeedResult result={result} onUse={() => onUse(toNeed(draft), result.centsPerHour)} />}
      <p className={classes['hint']}>{t('settings.need.urencriterium')}</p>
    </form>
  );
};

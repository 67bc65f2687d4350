/** What kind of letter it is. A change writes the words anew, except where the user changed them. */
import { SegmentedControl, Select } from '@mantine/core';
import { memo, useId } from 'react';
import type { LetterDocument } from '../../../shared/model/letter';
import { LetterReason, LetterTone } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import classes from './letters.module.css';

export type Choice = Pick<LetterDocument, 'language' | 'formality' | 'reason' | 'tone' | 'date' | 'lastDay'>;
type Props = Choice & {
  /** The last day was worked out in the parting: what is customary says nothing then. */
  hasEnding: boolean;
  onChoose: (choice: Partial<Choice>) => void;
};
type Option = { value: string; label: string };

export const Segments = <V extends string>(props: {
  isWide?: boolean;
  label: string;
  value: V;
  options: Option[];
  onChange: (value: V) => void;
}) => {
  const id = useId();
  return (
    <div className={props.isWide ? classes['wide'] : undefined}>
      <span id={id} className={classes['label']}>
        {props.label}
      </span>
      <SegmentedControl
        fullWidth
        aria-labelledby={id}
        data={props.options}
        value={props.value}
        onChange={(value) => props.onChange(value as V)}
      />
    </div>
  );
};

export const LetterChoices = memo((choice: Props) => {
  const { hasEnding, onChoose } = choice;
  const { t } = useWords();
  const isDutch = choice.language === 'nl';
  return (
    <div className={classes['choices']}>
      <Select
        className={classes['wide'] ?? ''}
        label={t('letters.reason')}
        description={t('letters.reasonHint')}
        allowDeselect={false}
        data={LetterReason.options.map((value) => ({ value, label: t(`letters.reasons.${value}`) }))}
        value={choice.reason}
        onChange={(value) => value && onChoose({ reason: LetterReason.parse(value) })}
      />
      <Segments
        label={t('letters.language')}
        value={choice.language}
        options={[
          { value: 'nl', label: t('letters.dutch') },
          { value: 'en', label: t('letters.english') },
        ]}
        onChange={(language) => onChoose({ language })}
      />
      <Segments
        label={t('letters.formality')}
        value={choice.formality}
        options={[
          { value: 'formal', label: isDutch ? t('letters.formalNl') : t('letters.formal') },
          { value: 'informal', label: isDutch ? t('letters.informalNl') : t('letters.informal') },
        ]}
        onChange={(formality) => onChoose({ formality })}
      />
      <Segments
        isWide
        label={t('letters.tone')}
        value={choice.tone}
        options={LetterTone.options.map((value) => ({ value, label: t(`letters.tones.${value}`) }))}
        onChange={(tone) => onChoose({ tone })}
      />
      <DayInput
        name="date"
        label={t('letters.date')}
        value={choice.date}
        onChange={(date) => date && onChoose({ date })}
      />
      <DayInput
        name="lastDay"
        label={t('letters.lastDay')}
        value={choice.lastDay}
        onChange={(lastDay) => lastDay && onChoose({ lastDay })}
      />
      {!hasEnding && <p className={`${classes['hint']} ${classes['wide']}`}>{t('letters.lastDayHint')}</p>}
    </div>
  );
});

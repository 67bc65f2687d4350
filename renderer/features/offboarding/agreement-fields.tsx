/** What was agreed: the kind of contract, and for open-ended work the notice. */
import { Checkbox, NumberInput } from '@mantine/core';
import { Contract } from '../../../shared/model/client';
import { NoticeSource, NoticeUnit } from '../../../shared/model/offboarding';
import { useField } from '../../lib/form-context';
import { useWords } from '../../lib/use-words';
import { ChoiceField } from '../../ui/fields';
import { FieldRow } from '../../ui/form';
import { RadioCards } from '../../ui/radio-cards';
import type { EndingDraft } from './ending-draft';
import classes from './guide.module.css';

export type EndingFieldsProps = { draft: EndingDraft; change: (part: Partial<EndingDraft>) => void };

const NoticeFields = ({ draft, change }: EndingFieldsProps) => {
  const { t } = useWords();
  return (
    <>
      <FieldRow>
        <NumberInput
          {...useField('notice.count')}
          label={t('ending.notice')}
          min={0}
          max={730}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          value={draft.noticeCount ?? ''}
          onChange={(value) => change({ noticeCount: typeof value === 'number' ? value : null, lastDay: null })}
        />
        <ChoiceField
          name="notice.unit"
          label={t('ending.unit')}
          value={draft.noticeUnit}
          choices={NoticeUnit.options.map((value) => ({ value, label: t(`ending.units.${value}`) }))}
          onChange={(noticeUnit) => change({ noticeUnit, lastDay: null })}
        />
        <ChoiceField
          name="notice.source"
          label={t('ending.source')}
          value={draft.noticeSource}
          choices={NoticeSource.options.map((value) => ({ value, label: t(`ending.sources.${value}`) }))}
          onChange={(noticeSource) => change({ noticeSource })}
        />
      </FieldRow>
      {draft.noticeSource === 'reasonable' ? (
        <p className={classes['how']}>{t('ending.reasonable')}</p>
      ) : (
        <Checkbox
          label={t('ending.toMonthEnd')}
          checked={draft.toMonthEnd}
          onChange={(event) => change({ toMonthEnd: event.currentTarget.checked, lastDay: null })}
        />
      )}
    </>
  );
};

export const AgreementFields = ({ draft, change }: EndingFieldsProps) => {
  const { t } = useWords();
  return (
    <>
      <RadioCards
        legend={t('ending.contract')}
        name="contract"
        columns={3}
        value={draft.contract}
        onChange={(contract) => change({ contract, way: null, lastDay: null })}
        cards={Contract.options.map((value) => ({
          value,
          label: t(`ending.contracts.${value}`),
          hint: t(`ending.contractHints.${value}`),
        }))}
      />
      {draft.contract === 'openEnded' && <NoticeFields draft={draft} change={change} />}
    </>
  );
};

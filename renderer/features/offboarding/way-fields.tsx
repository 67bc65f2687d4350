/** Whether there is a weighty reason, and the way it ends: those that the law leaves open for this contract. */
import { wordOfWay } from '../../../shared/rules/ending';
import { useWords } from '../../lib/use-words';
import { NoteField } from '../../ui/fields';
import { RadioCards } from '../../ui/radio-cards';
import type { EndingFieldsProps } from './agreement-fields';
import { wayOf } from './ending-draft';

export const WayFields = ({ draft, change }: EndingFieldsProps) => {
  const { t } = useWords();
  const { ways, way } = wayOf(draft);
  return (
    <>
      <RadioCards
        legend={t('ending.hasReason')}
        hint={t('ending.reasonHint')}
        name="hasReason"
        value={draft.hasReason ? 'yes' : 'no'}
        onChange={(answer) => change({ hasReason: answer === 'yes', way: null, lastDay: null })}
        cards={(['no', 'yes'] as const).map((value) => ({ value, label: t(`ending.reasons.${value}`) }))}
      />
      {draft.hasReason && (
        <NoteField
          name="weightyReason"
          label={t('ending.reason')}
          description={t('ending.reasonNote')}
          value={draft.weightyReason}
          maxLength={5_000}
          onChange={(weightyReason) => change({ weightyReason })}
        />
      )}
      <RadioCards
        legend={t('ending.way')}
        name="way"
        value={way}
        columns={ways.length}
        onChange={(chosen) => change({ way: chosen, lastDay: null })}
        cards={ways.map((value) => ({
          value,
          label: t(`ending.ways.${wordOfWay(draft.contract, value)}`),
          hint: t(`ending.wayHints.${wordOfWay(draft.contract, value)}`),
        }))}
      />
    </>
  );
};

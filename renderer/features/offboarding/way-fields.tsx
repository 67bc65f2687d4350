/** Whether there is a weighty reason, and the way it ends: those that the law leaves open for this contract. */
import type { EndingWay } from '../../../shared/model/offboarding';
import { useWords } from '../../lib/use-words';
import { NoteField } from '../../ui/fields';
import { RadioCards } from '../../ui/radio-cards';
import type { EndingFieldsProps } from './agreement-fields';
import type { EndingDraft } from './ending-draft';
import { wayOf } from './ending-draft';

/** Finishing a project and letting a term run out are one way in law, and two in words. */
const wordOf = ({ contract }: EndingDraft, way: EndingWay) =>
  way === 'completion' && contract === 'fixedTerm' ? ('term' as const) : way;

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
          label: t(`ending.ways.${wordOf(draft, value)}`),
          hint: t(`ending.wayHints.${wordOf(draft, value)}`),
        }))}
      />
    </>
  );
};

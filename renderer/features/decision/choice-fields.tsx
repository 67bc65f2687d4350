/** What to do: four ways on, with the one that Adieu advises marked. */
import type { Choice } from '../../../shared/model/offboarding';
import { useWords } from '../../lib/use-words';
import { RadioCards } from '../../ui/radio-cards';

const choices = ['keep', 'talk', 'reprice', 'partWays'] as const satisfies readonly Choice[];

type Props = { value: Choice | null; advised: Choice | null; onChange: (choice: Choice) => void };

export const ChoiceFields = ({ value, advised, onChange }: Props) => {
  const { t } = useWords();
  return (
    <RadioCards
      legend={t('decision.choose')}
      name="choice"
      value={value}
      onChange={onChange}
      cards={choices.map((choice) => ({
        value: choice,
        label: t(`decision.choices.${choice}`),
        hint: t(`decision.choiceHints.${choice}`),
        mark: advised === choice ? t('decision.advised') : undefined,
      }))}
    />
  );
};

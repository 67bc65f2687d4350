/** What to do: four ways on, with the one that Adieu advises marked. */
import type { Choice } from '../../../shared/model/offboarding';
import { useWords } from '../../lib/use-words';
import classes from './decision.module.css';

const choices = ['keep', 'talk', 'reprice', 'partWays'] as const satisfies readonly Choice[];

type Props = { value: Choice | null; advised: Choice | null; onChange: (choice: Choice) => void };

export const ChoiceFields = ({ value, advised, onChange }: Props) => {
  const { t } = useWords();
  return (
    <fieldset className={classes['question']}>
      <legend>{t('decision.choose')}</legend>
      <div className={classes['choices']}>
        {choices.map((choice) => (
          <label key={choice} className={classes['choice']} data-chosen={value === choice || undefined}>
            <input type="radio" name="choice" checked={value === choice} onChange={() => onChange(choice)} />
            <span>
              <strong>{t(`decision.choices.${choice}`)}</strong>
              {advised === choice && <span className={classes['advised']}>{t('decision.advised')}</span>}
              <small>{t(`decision.choiceHints.${choice}`)}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Below words of the user's own: what they state and the ledger says otherwise by now. Mended in one click, or let be. */
import { UnstyledButton } from '@mantine/core';
import type { ChangedFact } from '../../../shared/letters/changed-facts';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { useFactWords } from './use-fact-words';

type Props = {
  facts: readonly ChangedFact[];
  onShow?: (fact: ChangedFact) => void;
  onReplace: (fact: ChangedFact) => void;
  onLeave: (fact: ChangedFact) => void;
};

export const FactNotes = ({ facts, onShow, onReplace, onLeave }: Props) => {
  const { t } = useWords();
  const words = useFactWords();
  if (facts.length === 0) return null;
  return (
    <ul className={classes['toneNotes']} aria-label={t('letters.facts.count', { count: facts.length })}>
      {facts.map((fact) => (
        <li key={`${fact.where} ${fact.at}`} className={classes['factNote']}>
          {words.changed(fact)}{' '}
          {fact.now === null ? (
            onShow && (
              <UnstyledButton className={classes['toneFix']} onClick={() => onShow(fact)}>
                {t('letters.facts.show')}
              </UnstyledButton>
            )
          ) : (
            <UnstyledButton className={classes['toneFix']} onClick={() => onReplace(fact)}>
              {t('letters.facts.replace', { now: fact.now })}
            </UnstyledButton>
          )}{' '}
          <UnstyledButton className={classes['toneFix']} onClick={() => onLeave(fact)}>
            {t('letters.facts.leave')}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
};

/** Once a month, one client at a time: how was the work? Asked until it is answered or passed over, and then not again. */
import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { joyQuestion } from '../../../shared/rules/joy-question';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { keepScore, passOver, scoreWords } from './keep-score';
import classes from './moments.module.css';

export const JoyCard = () => {
  const { t, language } = useWords();
  const today = useToday();
  const question = useLedger((ledger) => joyQuestion(ledger, today), [today]);
  const [client] = question?.clients ?? [];
  if (!question || !client) return null;
  const { lastDay, clients } = question;
  const months = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  const month = months.format(new Date(`${lastDay}T00:00:00Z`));
  const chooseByDigit = ({ key }: KeyboardEvent): void => {
    if (/^[1-5]$/.test(key)) void keepScore(client.id, lastDay, Number(key));
  };
  return (
    <div className={classes['joy']}>
      <Card
        title={t('moments.joy.title', { month })}
        aside={
          <Button variant="subtle" size="compact-sm" onClick={() => void passOver(lastDay)}>
            {t('moments.joy.skipAll')}
          </Button>
        }
      >
        <div className={classes['joyRow']}>
          <span aria-live="polite">
            <b>{client.name}</b>
            {clients.length > 1 && (
              <span className="muted"> · {t('moments.joy.left', { count: clients.length - 1 })}</span>
            )}
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in this grid */}
          <span className={classes['scores']} role="group" aria-label={client.name} onKeyDown={chooseByDigit}>
            {scoreWords.map((name, index) => (
              <Button
                key={name}
                variant="default"
                size="compact-md"
                aria-label={t('moments.joy.score', { score: index + 1, words: t(`moments.joy.scores.${name}`) })}
                onClick={() => void keepScore(client.id, lastDay, index + 1)}
              >
                <span className={classes['digit']}>{index + 1}</span> {t(`moments.joy.scores.${name}`)}
              </Button>
            ))}
            <Button variant="subtle" size="compact-md" onClick={() => void passOver(lastDay, client.id)}>
              {t('moments.joy.skip')}
            </Button>
          </span>
        </div>
      </Card>
    </div>
  );
};

/** Once a month: how was the work? Asked until it is answered or passed over, and then not again. */
import { Button } from '@mantine/core';
import type { Client } from '../../../shared/model/client';
import type { JoyQuestion } from '../../../shared/rules/joy-question';
import { joyQuestion } from '../../../shared/rules/joy-question';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './moments.module.css';

const scores = ['none', 'little', 'soSo', 'much', 'most'] as const;

const passOver = async ({ ref }: JoyQuestion): Promise<void> => {
  const result = await ask('reminders.finish', ref);
  if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
};

const keepScore = async (clientId: string, date: string, score: number): Promise<void> => {
  const result = await ask('joy.save', { clientId, date, score });
  toasts.show(
    result.ok ? { kind: 'done', label: 'scoreJoy', canUndo: true } : { kind: 'problem', problem: result.problem },
  );
};

const Row = ({ client, lastDay, onSkip }: { client: Client; lastDay: string; onSkip: () => void }) => {
  const { t } = useWords();
  return (
    <div className={classes['joyRow']}>
      <span>{client.name}</span>
      <span className={classes['scores']}>
        {scores.map((name, index) => {
          const words = t(`moments.joy.scores.${name}`);
          const score = index + 1;
          return (
            <Button
              key={name}
              variant="default"
              size="compact-md"
              title={words}
              aria-label={t('moments.joy.score', { client: client.name, score, words })}
              onClick={() => void keepScore(client.id, lastDay, score)}
            >
              {score}
            </Button>
          );
        })}
      </span>
      <Button
        className={classes['skip'] ?? ''}
        variant="subtle"
        size="compact-sm"
        aria-label={t('moments.joy.skipClient', { client: client.name })}
        onClick={onSkip}
      >
        {t('moments.joy.skip')}
      </Button>
    </div>
  );
};

export const JoyCard = () => {
  const { t, language } = useWords();
  const today = useToday();
  const question = useLedger((ledger) => joyQuestion(ledger, today), [today]);
  const [skipped, setSkipped] = useMemory<readonly string[]>('joy.skipped', []);
  if (!question) return null;
  const keyOf = (client: Client): string => `${question.ref.id} ${client.id}`;
  const clients = question.clients.filter((client) => !skipped.includes(keyOf(client)));
  if (clients.length === 0) return null;
  const skip = (client: Client): void => {
    setSkipped([...skipped, keyOf(client)]);
    // Who passes over the last one has answered the question.
    if (clients.length === 1) void passOver(question);
  };
  const month = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return (
    <div className={classes['joy']}>
      <Card
        title={t('moments.joy.title', { month: month.format(new Date(`${question.lastDay}T00:00:00Z`)) })}
        aside={
          <Button variant="subtle" size="compact-sm" onClick={() => void passOver(question)}>
            {t('moments.joy.skipAll')}
          </Button>
        }
      >
        <p className={classes['joyText']}>{t('moments.joy.text')}</p>
        {clients.map((client) => (
          <Row key={client.id} client={client} lastDay={question.lastDay} onSkip={() => skip(client)} />
        ))}
      </Card>
    </div>
  );
};

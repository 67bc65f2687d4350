/** Once a month: how was the work? Asked until it is answered or passed over, and then not again. */
import { Button } from '@mantine/core';
import type { ChangeLabel } from '../../../shared/contract';
import type { Client } from '../../../shared/model/client';
import type { Result } from '../../../shared/result';
import { joyQuestion } from '../../../shared/rules/joy-question';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './moments.module.css';

const scores = ['none', 'little', 'soSo', 'much', 'most'] as const;

const tell = (label: ChangeLabel, result: Result<unknown>): void =>
  toasts.show(result.ok ? { kind: 'done', label, canUndo: true } : { kind: 'problem', problem: result.problem });

const keepScore = async (clientId: string, date: string, score: number): Promise<void> =>
  tell('scoreJoy', await ask('joy.save', { clientId, date, score }));

/** Without a client, all are passed over. */
const passOver = async (date: string, clientId?: string): Promise<void> =>
  tell('skipJoy', await ask('joy.skip', { date, ...(clientId === undefined ? {} : { clientId }) }));

const Row = ({ client, lastDay }: { client: Client; lastDay: string }) => {
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
        onClick={() => void passOver(lastDay, client.id)}
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
  if (!question) return null;
  const { lastDay, clients } = question;
  const month = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return (
    <div className={classes['joy']}>
      <Card
        title={t('moments.joy.title', { month: month.format(new Date(`${lastDay}T00:00:00Z`)) })}
        aside={
          <Button variant="subtle" size="compact-sm" onClick={() => void passOver(lastDay)}>
            {t('moments.joy.skipAll')}
          </Button>
        }
      >
        <p className={classes['joyText']}>{t('moments.joy.text')}</p>
        {clients.map((client) => (
          <Row key={client.id} client={client} lastDay={lastDay} />
        ))}
      </Card>
    </div>
  );
};

/** What to do with time away. It may wait: nothing is decided, and nothing lost, until it is answered. */
import { Modal, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { RunningTimer } from '../../../shared/model/timer';
import type { AwayAnswer } from '../../../shared/rules/timer';
import { answerAway as answered, between, workedTime } from '../../../shared/rules/timer';
import { answerAway, countGap, useTimerNow } from '../../lib/timer';
import { toasts } from '../../lib/toasts';
import { useWords } from '../../lib/use-words';
import classes from './timer.module.css';
import { formatSpan, formatTimer, useMomentWords, useTimerClient } from './timer-words';

const answers: readonly AwayAnswer[] = ['discard', 'keep', 'stop'];

const useAwayTexts = (timer: RunningTimer) => {
  const { t } = useWords();
  const moment = useMomentWords();
  const now = useTimerNow();
  const client = useTimerClient(timer);
  const { away } = timer;
  const spans = away.map(({ from, until }) => ({
    from: moment(from, now),
    until: moment(until, now),
    time: formatSpan(between(from, until)),
  }));
  const [only, ...others] = spans;
  const total = formatSpan(away.reduce((time, { from, until }) => time + between(from, until), 0));
  const after = (answer: AwayAnswer): { at: string; time: string } => {
    const { timer: next, endsAt } = answered(timer, answer);
    return { at: moment(endsAt ?? now, now), time: formatTimer(workedTime(next, endsAt ?? now)) };
  };
  const question =
    only && others.length === 0
      ? t('timer.away.text', { ...only, client })
      : t('timer.away.several', { count: spans.length, time: total, client });
  return { question, spans: spans.length > 1 ? spans : [], total, after };
};

const Question = ({ timer }: { timer: RunningTimer }) => {
  const { t } = useWords();
  const { question, spans, total, after } = useAwayTexts(timer);
  const { away } = timer;
  const give = async (answer: AwayAnswer): Promise<void> => {
    if (!(await answerAway(answer)) || answer !== 'discard') return;
    const [first, ...others] = away;
    const action = { label: t('timer.keepCounting'), run: () => void countGap(first?.from ?? '') };
    toasts.show({ kind: 'text', text: t('timer.notCounted', { time: total }), ...(others.length === 0 && { action }) });
  };
  return (
    <>
      <p className={classes['question']}>{question}</p>
      {spans.length > 0 && (
        <ul className={classes['spans']}>
          {spans.map((span) => (
            <li key={span.from}>{t('timer.gap', span)}</li>
          ))}
        </ul>
      )}
      <div className={classes['answers']}>
        {answers.map((answer) => (
          <UnstyledButton
            key={answer}
            className={classes['answer'] ?? ''}
            data-autofocus={answer === 'discard' || undefined}
            onClick={() => void give(answer)}
          >
            <strong>{t(`timer.away.${answer}`, after(answer))}</strong>
            <span>{t(`timer.away.${answer}Hint`, after(answer))}</span>
          </UnstyledButton>
        ))}
      </div>
    </>
  );
};

export const AwayQuestion = ({ timer }: { timer: RunningTimer }) => {
  const { t } = useWords();
  /** Until when the absence was that was put off; a later one asks again. */
  const [putOff, setPutOff] = useState('');
  const until = timer.away.at(-1)?.until ?? '';
  return (
    <>
      {putOff === until && (
        <UnstyledButton className={classes['waiting'] ?? ''} onClick={() => setPutOff('')}>
          {t('timer.wasAway')} …
        </UnstyledButton>
      )}
      <Modal
        opened={putOff !== until}
        onClose={() => setPutOff(until)}
        title={t('timer.away.title')}
        size={460}
        centered
        zIndex={260}
        closeButtonProps={{ 'aria-label': t('timer.away.later') }}
        classNames={{ title: classes['title'] ?? '', body: classes['body'] ?? '' }}
      >
        <Question timer={timer} />
      </Modal>
    </>
  );
};

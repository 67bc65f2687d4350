/** The timer in the navigation: who it runs for and how long, or a way to start it. It also says what came of it. */
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStopFilled } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { LoggedTimer } from '../../../shared/contract/timer-status';
import type { RunningTimer } from '../../../shared/model/timer';
import { workedTime } from '../../../shared/rules/timer';
import { formatClock } from '../../../shared/units/duration';
import { on } from '../../lib/api';
import { useCommand } from '../../lib/commands';
import { undo } from '../../lib/history';
import { ledgerStore } from '../../lib/ledger-store';
import { useOpen } from '../../lib/open';
import { resumeTimer, stopTimer, useTimer, useTimerNow } from '../../lib/timer';
import { toasts } from '../../lib/toasts';
import { clientName } from '../../lib/use-clients';
import { useWords } from '../../lib/use-words';
import { AwayQuestion } from './away-question';
import classes from './timer.module.css';
import { formatTimer, useTimerClient } from './timer-words';

const Running = ({ timer }: { timer: RunningTimer }) => {
  const { t } = useWords();
  const open = useOpen();
  const client = useTimerClient(timer);
  const time = formatTimer(workedTime(timer, useTimerNow()));
  return (
    <div className={classes['running']}>
      <UnstyledButton
        className={classes['open'] ?? ''}
        aria-label={t('timer.open', { client, time })}
        onClick={() => open('timer', { id: timer.id })}
      >
        <span className={classes['client']}>{client}</span>
        <span className={classes['below']}>
          <span className={classes['time']} role="timer">
            {time}
          </span>
          {timer.note || t(`hours.activities.${timer.activity}`)}
        </span>
      </UnstyledButton>
      <ActionIcon
        variant="filled"
        size={30}
        aria-label={t('timer.stop')}
        title={t('timer.stop')}
        onClick={() => void stopTimer()}
      >
        <IconPlayerStopFilled size={14} aria-hidden />
      </ActionIcon>
    </div>
  );
};

const Start = () => {
  const { t } = useWords();
  const open = useOpen();
  return (
    <UnstyledButton className={classes['start'] ?? ''} onClick={() => open('timer')}>
      <IconPlayerPlay size={15} stroke={1.6} aria-hidden />
      {t('timer.start')}
    </UnstyledButton>
  );
};

/** Wherever it was stopped: here, in the tray, or by starting another. */
const useLoggedToast = (): void => {
  const { t } = useWords();
  useEffect(
    () =>
      on('timer.logged', ({ clientId, minutes }: LoggedTimer) => {
        if (minutes === 0) {
          const action = { label: t('timer.resume'), run: () => void resumeTimer() };
          return toasts.show({ kind: 'text', text: t('timer.tooShort'), action });
        }
        const ledger = ledgerStore.ledger();
        const client = ledger ? clientName(ledger, clientId) : '';
        const action = { label: t('common.undo'), run: () => void undo() };
        toasts.show({ kind: 'text', text: t('timer.logged', { time: formatClock(minutes), client }), action });
      }),
    [t],
  );
};

export const TimerPanel = () => {
  const open = useOpen();
  const status = useTimer();
  useLoggedToast();
  useCommand('toggleTimer', () => {
    if (status?.running) void stopTimer();
    else open('timer');
  });
  if (!status) return null;
  const { running } = status;
  return (
    <>
      {running ? <Running timer={running} /> : <Start />}
      {running && running.away.length > 0 && <AwayQuestion timer={running} />}
    </>
  );
};

import { useMediaQuery } from '@mantine/hooks';
import { IconCheck, IconClock, IconRepeat } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useMemo } from 'react';
import type { DueReminder } from '../../../shared/rules/due-reminders';
import type { WallTime } from '../../../shared/units/wall-time';
import { wallTimeOf } from '../../../shared/units/wall-time';
import { useWords } from '../../lib/use-words';
import type { Column } from '../../ui/data-table';
import { finish, reopen } from './reminder-actions';
import type { ReminderRow } from './reminder-rows';
import classes from './reminders.module.css';
import { useReminderWords } from './use-reminders';
import { useWhenWords } from './use-when-words';

const stopAnd =
  (run: () => void) =>
  (event: MouseEvent): void => {
    event.stopPropagation();
    run();
  };

const DoneButton = ({ row, name }: { row: Exclude<ReminderRow, { kind: 'section' }>; name: string }) => {
  const { t } = useWords();
  const isDone = row.kind === 'done';
  const { ref } = row.reminder;
  const label = t(isDone ? 'reminders.reopen' : 'reminders.finish');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['done']}
      data-done={isDone || undefined}
      aria-label={`${label}: ${name}`}
      title={label}
      onClick={stopAnd(() => (isDone ? reopen(ref) : finish(ref)))}
    >
      <IconCheck size={14} stroke={2.4} aria-hidden />
    </button>
  );
};

const Planned = ({ reminder }: { reminder: DueReminder }) => {
  const { t } = useWords();
  const { words, repeat } = useReminderWords();
  const { title, context } = words(reminder);
  const { facts } = reminder;
  const rule = facts.source === 'own' ? facts.repeat : undefined;
  return (
    <div className={classes['text']} title={context ? `${title}\n${context}` : title}>
      <span className={classes['title']}>
        {reminder.isUrgent && <span className={classes['urgent']}>{t('reminders.urgent')}</span>}
        {title}
      </span>
      <span className={classes['context']}>
        {rule !== undefined && (
          <span className={classes['repeat']}>
            <IconRepeat size={13} stroke={1.8} aria-hidden />
            {repeat(rule)}
            {context && ' · '}
          </span>
        )}
        {context}
      </span>
    </div>
  );
};

const Text = ({ row }: { row: ReminderRow }) => {
  const { t } = useWords();
  const { title } = useReminderWords();
  if (row.kind === 'section') {
    return (
      <>
        {t(`reminders.sections.${row.section}`)} <span className={classes['count']}>{row.count}</span>
      </>
    );
  }
  if (row.kind === 'planned') return <Planned reminder={row.reminder} />;
  const { reminder } = row;
  return (
    <div className={classes['text']}>
      <span className={classes['title']} data-done>
        {title(reminder)}
      </span>
      {reminder.clientName !== undefined && <span className={classes['context']}>{reminder.clientName}</span>}
    </div>
  );
};

type SnoozeProps = { withWord: boolean; onSnooze: (x: number, y: number) => void };

const SnoozeButton = ({ withWord, onSnooze }: SnoozeProps) => {
  const { t } = useWords();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['snooze']}
      aria-label={t('reminders.snoozeIt')}
      title={withWord ? undefined : t('reminders.snoozeIt')}
      onClick={(event) => {
        event.stopPropagation();
        const box = event.currentTarget.getBoundingClientRect();
        onSnooze(box.left, box.bottom);
      }}
    >
      <IconClock size={15} stroke={1.7} aria-hidden />
      {withWord && t('reminders.snoozeIt')}
    </button>
  );
};

export const useReminderColumns = (
  now: WallTime,
  onSnooze: (row: ReminderRow, x: number, y: number) => void,
): Column<ReminderRow>[] => {
  const { t } = useWords();
  const { title } = useReminderWords();
  const when = useWhenWords();
  const isWide = useMediaQuery('(min-width: 1200px)', true, { getInitialValueInEffect: false });
  return useMemo(
    () => [
      {
        key: 'done',
        title: '',
        width: '44px',
        cell: (row) => (row.kind === 'section' ? null : <DoneButton row={row} name={title(row.reminder)} />),
      },
      {
        key: 'what',
        title: t('reminders.columns.what'),
        width: 'minmax(240px, 1fr)',
        cell: (row) => <Text row={row} />,
      },
      {
        key: 'when',
        title: t('reminders.columns.when'),
        width: '160px',
        align: 'end',
        cell: (row) => {
          if (row.kind === 'section') return null;
          if (row.kind === 'done') return when(wallTimeOf(new Date(row.reminder.doneAt)), now);
          const { wakesAt, snoozedUntil } = row.reminder;
          if (snoozedUntil === undefined) return when(wakesAt, now);
          return (
            <div className={classes['text']}>
              <span>{when(wakesAt, now)}</span>
              <span className={classes['context']}>{t('reminders.when.snoozed')}</span>
            </div>
          );
        },
      },
      {
        key: 'snooze',
        title: '',
        width: isWide ? '132px' : '60px',
        cell: (row) =>
          row.kind === 'planned' && row.section === 'due' ? (
            <SnoozeButton withWord={isWide} onSnooze={(x, y) => onSnooze(row, x, y)} />
          ) : null,
      },
    ],
    [t, title, when, now, onSnooze, isWide],
  );
};

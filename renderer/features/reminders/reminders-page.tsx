/** What waits for the user now, what comes, and what was done of late. */
import { Button } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { DueReminder } from '../../../shared/rules/due-reminders';
import type { WallTime } from '../../../shared/units/wall-time';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { useWords } from '../../lib/use-words';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { useGoTo, useReminderActions, useSnoozeActions } from './reminder-actions';
import { useReminderColumns } from './reminder-columns';
import type { ReminderRow } from './reminder-rows';
import { listReminders, rowKey } from './reminder-rows';
import classes from './reminders.module.css';
import { useReminders, useReminderWords } from './use-reminders';
import { useWhenWords } from './use-when-words';

const RowMenu = lazy(() => import('../../ui/row-menu').then((file) => ({ default: file.RowMenu })));

/** The answer first: how much waits, or when the next comes. */
const Answer = ({ planned, now }: { planned: readonly DueReminder[]; now: WallTime }) => {
  const { t } = useWords();
  const when = useWhenWords();
  const due = planned.filter(({ wakesAt }) => wakesAt <= now).length;
  if (due > 0) return t('reminders.waiting', { count: due });
  const next = planned[0];
  return next ? t('reminders.nextAt', { when: when(next.wakesAt, now) }) : t('reminders.nothing');
};

type SnoozeMenu = { row: ReminderRow; x: number; y: number };

const ReminderTable = ({ rows, now }: { rows: readonly ReminderRow[]; now: WallTime }) => {
  const { t } = useWords();
  const { title } = useReminderWords();
  const [menu, setMenu] = useState<SnoozeMenu | null>(null);
  const columns = useReminderColumns(
    now,
    useCallback((row, x, y) => setMenu({ row, x, y }), []),
  );
  const actions = useReminderActions();
  const snoozes = useSnoozeActions();
  const goTo = useGoTo();
  const removeOwn = (row: ReminderRow): void => {
    if (row.kind !== 'section' && row.reminder.ref.source === 'own')
      void remove('reminders.remove', row.reminder.ref.id);
  };
  return (
    <>
      <DataTable
        label={t('reminders.title')}
        rows={rows}
        columns={columns}
        rowKey={rowKey}
        rowName={(row) => (row.kind === 'section' ? t(`reminders.sections.${row.section}`) : title(row.reminder))}
        rowHeight={56}
        isHead={(row) => row.kind === 'section'}
        onOpen={(row) => row.kind !== 'section' && goTo(row.reminder)?.()}
        onRemove={removeOwn}
        actions={actions}
      />
      <p className={classes['keys']}>{t('reminders.keys')}</p>
      <Suspense fallback={null}>
        {menu && menu.row.kind === 'planned' && (
          <RowMenu x={menu.x} y={menu.y} actions={snoozes(menu.row.reminder.ref)} onClose={() => setMenu(null)} />
        )}
      </Suspense>
    </>
  );
};

export const RemindersPage = () => {
  const { t } = useWords();
  const open = useOpen();
  const { now, planned, done } = useReminders();
  const rows = useMemo(() => listReminders(planned, done, now), [planned, done, now]);
  return (
    <>
      <PageTitle
        title={t('reminders.title')}
        below={<Answer planned={planned} now={now} />}
        actions={<Button onClick={() => open('reminder')}>{t('app.forms.newReminder')}</Button>}
      />
      {rows.length === 0 ? (
        <EmptyState
          title={t('reminders.emptyTitle')}
          action={<Button onClick={() => open('reminder')}>{t('app.forms.newReminder')}</Button>}
        >
          {t('reminders.emptyText')}
        </EmptyState>
      ) : (
        <ReminderTable rows={rows} now={now} />
      )}
    </>
  );
};

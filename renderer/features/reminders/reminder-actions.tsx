/** What can be done with a reminder: finish, put off, go to what it is about, and take "done" back. */
import {
  IconArrowRight,
  IconCheck,
  IconClock,
  IconPencil,
  IconRotate2,
  IconTrash,
  IconUser,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { RequestInput, RequestName } from '../../../shared/contract';
import type { ChangeLabel } from '../../../shared/contract/change-label';
import type { ReminderRef } from '../../../shared/model/reminder';
import { reminderPage } from '../../../shared/reminder-page';
import type { DoneReminder } from '../../../shared/rules/done-reminders';
import type { DueReminder } from '../../../shared/rules/due-reminders';
import { snoozeChoices, snoozeUntil } from '../../../shared/rules/snooze-until';
import type { WallTime } from '../../../shared/units/wall-time';
import { ask } from '../../lib/api';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { toasts } from '../../lib/toasts';
import { now as nowHere } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { RowAction } from '../../ui/row-menu';
import type { ReminderRow } from './reminder-rows';

const icon = { size: 16, stroke: 1.6 };

const change = async <N extends RequestName>(name: N, input: RequestInput<N>, label: ChangeLabel): Promise<void> => {
  const result = await ask(name, input);
  toasts.show(result.ok ? { kind: 'done', label, canUndo: true } : { kind: 'problem', problem: result.problem });
};

export const finish = (ref: ReminderRef): void => void change('reminders.finish', ref, 'finishReminder');
export const reopen = (ref: ReminderRef): void => void change('reminders.reopen', ref, 'reopenReminder');
const snooze = (ref: ReminderRef, until: WallTime): void =>
  void change('reminders.snooze', { ...ref, until }, 'snoozeReminder');

/** To snooze, as actions of a menu. */
export const useSnoozeActions = (): ((ref: ReminderRef) => RowAction[]) => {
  const { t } = useWords();
  const until = useLedger(
    (ledger) => (choice: (typeof snoozeChoices)[number]) => snoozeUntil(ledger, choice, nowHere()),
  );
  return (ref) =>
    snoozeChoices.map((choice, index) => ({
      key: choice,
      label: t(`reminders.snooze.${choice}`),
      icon: <IconClock {...icon} />,
      hint: String(index + 1),
      press: String(index + 1),
      run: () => snooze(ref, until(choice)),
    }));
};

/** Where a reminder leads: its invoices, its client, the form of one's own. */
export const useGoTo = (): ((reminder: DueReminder | DoneReminder) => (() => void) | null) => {
  const open = useOpen();
  const [, go] = useLocation();
  return ({ ref: { source, id }, clientId }) => {
    if (source === 'own') return () => open('reminder', { id });
    if (source === 'joy') return () => go('/moments');
    if (clientId === undefined) return null;
    return () => go(reminderPage(source, clientId));
  };
};

const linkWords = {
  own: 'common.change',
  invoice: 'reminders.toInvoice',
  joy: 'reminders.toJoy',
  promise: 'reminders.toClient',
  offboarding: 'reminders.toPlan',
} as const;

const useLinks = (): ((reminder: DueReminder | DoneReminder) => RowAction[]) => {
  const { t } = useWords();
  const [, go] = useLocation();
  const goTo = useGoTo();
  return (reminder) => {
    const { ref, clientId } = reminder;
    const to = goTo(reminder);
    const isOwn = ref.source === 'own';
    const label = t(linkWords[ref.source]);
    const sign = isOwn ? <IconPencil {...icon} /> : <IconArrowRight {...icon} />;
    const first: RowAction[] = to ? [{ key: 'open', label, icon: sign, hint: 'Enter', run: to }] : [];
    if (!isOwn || clientId === undefined) return first;
    const toClient = () => go(`/clients/${clientId}`);
    return [...first, { key: 'client', label: t('reminders.toClient'), icon: <IconUser {...icon} />, run: toClient }];
  };
};

export const useReminderActions = (): ((row: ReminderRow) => RowAction[]) => {
  const { t } = useWords();
  const snoozes = useSnoozeActions();
  const links = useLinks();
  return (row) => {
    if (row.kind === 'section') return [];
    const { ref } = row.reminder;
    const toggle: RowAction =
      row.kind === 'done'
        ? { key: 'reopen', label: t('reminders.reopen'), icon: <IconRotate2 {...icon} />, run: () => reopen(ref) }
        : { key: 'finish', label: t('reminders.finish'), icon: <IconCheck {...icon} />, run: () => finish(ref) };
    const removal: RowAction = {
      key: 'remove',
      label: t('common.delete'),
      icon: <IconTrash {...icon} />,
      hint: 'Del',
      isRemoval: true,
      run: () => void remove('reminders.remove', ref.id),
    };
    return [
      { ...toggle, hint: t('reminders.space'), press: ' ' },
      ...(row.kind === 'done' ? [] : snoozes(ref)),
      ...links(row.reminder),
      ...(ref.source === 'own' ? [removal] : []),
    ];
  };
};

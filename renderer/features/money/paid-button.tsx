/** "Betaald vandaag" in one click, or on another day in two. */
import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useState } from 'react';
import type { CalendarDay } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { today } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { Form } from '../../ui/form';
import classes from './paid-button.module.css';

const stop = (event: MouseEvent): void => event.stopPropagation();
const done = { kind: 'done', label: 'markPaid', canUndo: true } as const;

/** Records what is still open as received on a day, and says so. */
export const markPaid = async (id: string, receivedOn: CalendarDay): Promise<void> => {
  const result = await ask('invoices.markPaid', { id, receivedOn });
  toasts.show(result.ok ? done : { kind: 'problem', problem: result.problem });
};

const OtherDay = ({ invoiceId, onDone }: { invoiceId: string; onDone: () => void }) => {
  const { t } = useWords();
  const [day, setDay] = useState<CalendarDay | null>(today());
  const { run, busy, problem } = useAction('invoices.markPaid');
  const save = async (): Promise<void> => {
    if (day === null) return;
    const result = await run({ id: invoiceId, receivedOn: day });
    if (!result.ok) return;
    toasts.show(done);
    onDone();
  };
  return (
    <Form onSubmit={() => void save()} busy={busy} problem={problem} submitLabel={t('money.book')} onCancel={onDone}>
      <DayInput
        name="receivedOn"
        label={t('money.receivedOn')}
        value={day}
        onChange={setDay}
        required
        withAsterisk={false}
      />
    </Form>
  );
};

export const PaidButton = ({ invoiceId }: { invoiceId: string }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <span className={classes['paid']}>
      <Button
        size="compact-sm"
        variant="default"
        tabIndex={-1}
        onClick={(event) => {
          stop(event);
          void markPaid(invoiceId, today());
        }}
      >
        {t('money.paidToday')}
      </Button>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" trapFocus returnFocus width={330}>
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            size={26}
            tabIndex={-1}
            aria-label={t('money.otherDay')}
            title={t('money.otherDay')}
            onClick={(event) => {
              stop(event);
              setIsOpen(!isOpen);
            }}
          >
            <IconCalendar size={16} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown onClick={stop}>
          <OtherDay invoiceId={invoiceId} onDone={() => setIsOpen(false)} />
        </Popover.Dropdown>
      </Popover>
    </span>
  );
};

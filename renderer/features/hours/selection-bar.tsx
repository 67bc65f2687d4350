/** What can be done with the marked entries. */
import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { clientName } from '../../lib/use-clients';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { PutOnInvoice } from './put-on-invoice';
import classes from './selection-bar.module.css';
import type { Selection } from './use-selection';

export const SelectionBar = ({ selection }: { selection: Selection }) => {
  const { t, hours } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { entries, clear } = selection;
  const clients = new Set(entries.map((entry) => entry.clientId));
  const clientId = clients.size === 1 ? (entries[0]?.clientId ?? null) : null;
  const name = useLedger((ledger) => (clientId === null ? '' : clientName(ledger, clientId)), [clientId]);
  const minutes = entries.reduce((sum, entry) => sum + entry.minutes, 0);
  const hasUnbillable = entries.some((entry) => !entry.billable);
  const hint = clientId === null ? t('hours.oneClient') : hasUnbillable ? t('hours.onlyBillable') : null;
  return (
    <div className={classes['bar']}>
      <strong>{t('hours.selected', { count: entries.length, hours: hours(minutes) })}</strong>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" trapFocus returnFocus width={340}>
        <Popover.Target>
          <Button size="compact-sm" disabled={hint !== null} onClick={() => setIsOpen(!isOpen)}>
            {t('hours.putOnInvoice')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          {clientId !== null && (
            <PutOnInvoice
              entries={entries}
              clientId={clientId}
              client={name}
              onDone={() => {
                setIsOpen(false);
                clear();
              }}
            />
          )}
        </Popover.Dropdown>
      </Popover>
      <Button size="compact-sm" variant="subtle" color="accent" onClick={clear}>
        {t('hours.clearSelection')}
      </Button>
      {hint && <span>{hint}</span>}
    </div>
  );
};

/** What the line says, who it may be for, and saving it. */
import { useMemo, useState } from 'react';
import type { Ledger } from '../../../shared/model/ledger';
import type { InputOf } from '../../../shared/model/record';
import type { TimeEntry } from '../../../shared/model/time-entry';
import type { NamedClient } from '../../../shared/rules/quick-client';
import type { QuickHours } from '../../../shared/rules/read-quick-hours';
import { readQuickHours } from '../../../shared/rules/read-quick-hours';
import { recentClients } from '../../../shared/rules/recent-clients';
import { usuallyBillable } from '../../../shared/rules/usually-billable';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';

const clientsOf = (ledger: Ledger): NamedClient[] =>
  recentClients(ledger, ledger.clients.size).map(({ id, name }) => ({ id, name }));

const suggested = 5;

export type QuickEntry = Pick<TimeEntry, 'date' | 'activity' | 'billable'> & {
  note?: string;
  clientId: string | null;
  minutes: number | null;
};

const toEntry = (reading: QuickHours, clientId: string | null, today: string, ledger: Ledger): QuickEntry => {
  const activity = reading.activity ?? 'work';
  const entry: QuickEntry = {
    clientId,
    minutes: reading.minutes,
    date: reading.date ?? today,
    activity,
    billable: reading.billable ?? usuallyBillable(ledger, clientId, activity),
  };
  if (reading.note !== '') entry.note = reading.note;
  return entry;
};

export const useQuickHours = () => {
  const today = useToday();
  const [line, setLine] = useState('');
  /** The client that was gone to among the choices; it stays chosen as long as the line leaves it one. */
  const [picked, setPicked] = useState<string | null>(null);
  const clients = useLedger(clientsOf);
  const reading = useMemo(() => readQuickHours(line, clients, today), [line, clients, today]);
  const isNamed = reading.clientIds.length > 0;
  const named = clients.filter(({ id }) => reading.clientIds.includes(id));
  const choices = isNamed ? named.slice(0, suggested) : clients.slice(0, suggested);
  const isOnly = clients.length === 1;
  const pickedAt = choices.findIndex(({ id }) => id === picked);
  const current = pickedAt >= 0 ? pickedAt : isNamed || isOnly ? 0 : -1;
  const clientId = choices[current]?.id ?? null;
  const entry = useLedger((ledger) => toEntry(reading, clientId, today, ledger), [reading, clientId, today]);
  const { run, busy, problem } = useAction('hours.save');

  const type = (text: string): void => {
    setLine(text);
    if (text.trim() === '') setPicked(null);
  };
  const move = (step: number): void => {
    const next = (Math.max(current, step > 0 ? -1 : 0) + step + choices.length) % choices.length;
    setPicked(choices[next]?.id ?? null);
  };
  return {
    ...{ line, type, move, entry, current, busy, problem },
    clientName: choices[current]?.name ?? null,
    hasClients: clients.length > 0,
    /** Only where there is something to choose. */
    choices: (isNamed ? named.length > 1 : !isOnly) && line.trim() !== '' ? choices : [],
    pick: setPicked,
    save: async (complete: InputOf<TimeEntry>): Promise<boolean> => (await run(complete)).ok,
  };
};

export type QuickState = ReturnType<typeof useQuickHours>;

import { composeLetter, recompose } from '../../../shared/letters/compose-letter';
import type { Client } from '../../../shared/model/client';
import type { Ledger } from '../../../shared/model/ledger';
import type { Letter, LetterDocument } from '../../../shared/model/letter';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import { agreedNotice, suggestedLastDay } from '../../../shared/rules/ending';
import { openAmounts } from '../../../shared/rules/invoice-standing';
import type { SignalLevels } from '../../../shared/rules/letter-reason';
import { letterReason } from '../../../shared/rules/letter-reason';
import { partingOf } from '../../../shared/rules/parting';
import type { CalendarDay } from '../../../shared/units/calendar-day';

/** As chosen in the parting; else the agreed notice, or the month that is customary where none was agreed. */
const lastDayFor = (ledger: Ledger, client: Client, today: CalendarDay): CalendarDay => {
  const chosen = partingOf(ledger, client.id)?.ending?.lastDay;
  if (chosen !== undefined && chosen >= today) return chosen;
  const notice = agreedNotice(client);
  return suggestedLastDay({ way: 'notice', noticeOn: today, ...(notice && { notice }) });
};

/** A first letter from what the ledger knows: the signals, and overdue invoices, say what its text starts from. */
export const startLetter = (
  ledger: Ledger,
  client: Client,
  levels: SignalLevels,
  today: CalendarDay,
): Result<LetterDocument> =>
  composeLetter(ledger, {
    clientId: client.id,
    reason: letterReason(
      levels,
      openAmounts(ledger, today, client.id).some(({ dueOn }) => dueOn < today),
    ),
    tone: 'warm',
    date: today,
    lastDay: lastDayFor(ledger, client, today),
  });

/** A draft as it was left, with what the ledger says now: an invoice paid since is gone, a KvK number added is there. */
export const resumeLetter = (ledger: Ledger, { clientId, document }: Letter): Result<LetterDocument> => {
  const resumed = recompose(document, ledger, { clientId });
  return resumed.ok ? resumed : ok(document);
};

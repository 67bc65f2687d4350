/** The end of a parting, and the ways back from it. Each refuses a parting that is gone. */
import type { Offboarding } from '../model/offboarding';
import { ok, refuse } from '../result';
import type { Status } from './client-becomes';
import { clientBecomes } from './client-becomes';
import type { Rule } from './rule';
import { changeFields, put } from './steps';

type Fields = { [K in keyof Offboarding]?: Offboarding[K] | undefined };

const turns =
  (status: Status, fieldsOf: (parting: Offboarding, today: string) => Fields | null): Rule<{ id: string }> =>
  (ledger, { id }, context) => {
    const parting = ledger.offboardings.get(id);
    if (!parting) return refuse('unknownRecord');
    const fields = fieldsOf(parting, context.today);
    return ok([
      ...(fields ? [put('offboardings', changeFields(parting, fields, context))] : []),
      ...clientBecomes(ledger, parting.clientId, status, context),
    ]);
  };

/** The parting is over: the client is a former one, and leaves the daily lists. */
export const closeParting = turns('former', ({ closedOn }, today) => (closedOn ? null : { closedOn: today }));

/** The parting goes on where it was. */
export const reopenParting: Rule<{ id: string }> = turns('leaving', ({ closedOn }) =>
  closedOn ? { closedOn: undefined } : null,
);

/** The two go on together: the choice is to keep the client. What was planned stays in the record. */
export const cancelParting = turns('active', ({ choice }, today) =>
  choice === 'keep' ? null : { choice: 'keep' as const, decidedOn: today, closedOn: undefined },
);

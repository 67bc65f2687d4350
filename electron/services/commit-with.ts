/** How a request becomes a commit: every verb goes through here. */
import type { ChangeLabel } from '../../shared/contract/change-label';
import type { Change } from '../../shared/model/change';
import type { CollectionName } from '../../shared/model/ledger';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { Rule } from '../../shared/rules/rule';
import type { CurrentLedger } from './current-ledger';

type Run<Input, Output> = (input: Input) => Promise<Result<Output>>;

/** Decides with `rule` and commits under a label; `answer` makes the reply out of the change and what was asked. */
const commitWith =
  <Input, Output>(
    ledger: CurrentLedger,
    labelOf: (input: Input) => ChangeLabel,
    rule: Rule<Input>,
    answer: (change: Change, input: Input) => Output,
  ): Run<Input, Output> =>
  async (input) => {
    const store = ledger.store();
    if (!store) return refuse('noLedger');
    const done = await store.commit(labelOf(input), (records, context) => rule(records, input, context));
    return done.ok ? ok(answer(done.value.change, input)) : done;
  };

/** The id of the record that was put in `collection` first; others of the change came along with it. */
const idPutIn = (collection: CollectionName, change: Change): string => {
  for (const step of change) if ('put' in step && step.put === collection) return step.record.id;
  throw new Error(`the rule put nothing in ${collection}`);
};

/** A verb that only changes: nothing to answer. */
export const changes = <Input>(
  ledger: CurrentLedger,
  label: ChangeLabel,
  rule: Rule<Input>,
): Run<Input, Record<string, never>> =>
  commitWith(
    ledger,
    () => label,
    rule,
    () => ({}),
  );

/**
 * A verb that puts a record, and answers with its id. `knownId` is that of a record that was there already: saving it
 * with nothing different changes nothing.
 */
export const puts = <Input>(
  ledger: CurrentLedger,
  collection: CollectionName,
  label: ChangeLabel | ((input: Input) => ChangeLabel),
  rule: Rule<Input>,
  knownId: (input: Input) => string | undefined = () => undefined,
): Run<Input, { id: string }> =>
  commitWith(
    ledger,
    (input) => (typeof label === 'function' ? label(input) : label),
    rule,
    (change, input) => ({ id: knownId(input) ?? idPutIn(collection, change) }),
  );

/** A form's record: new without an id, changed with one, and called so in "undo …". */
export const saves = <Input extends { id?: string }>(
  ledger: CurrentLedger,
  collection: CollectionName,
  labels: { add: ChangeLabel; change: ChangeLabel },
  rule: Rule<Input>,
): Run<Input, { id: string }> =>
  commitWith(
    ledger,
    ({ id }) => (id === undefined ? labels.add : labels.change),
    rule,
    (change, { id }) => ({ id: id ?? idPutIn(collection, change) }),
  );

/** The ledger as JSON in pieces, so that the main process can do other work while a large one goes out. */
import type { Ledger } from '../../shared/model/ledger';
import { toLedgerFile } from '../../shared/rules/ledger-replica';

const recordsAtOnce = 2_000;

function* jsonPieces(file: object): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(file)) {
    yield `${before}${JSON.stringify(name)}:`;
    before = ',';
    if (!Array.isArray(value)) {
      yield JSON.stringify(value);
      continue;
    }
    yield '[';
    for (let start = 0; start < value.length; start += recordsAtOnce) {
      const slice = JSON.stringify(value.slice(start, start + recordsAtOnce)).slice(1, -1);
      yield start === 0 ? slice : `,${slice}`;
    }
    yield ']';
  }
  yield '}';
}

/** The records as they are now: later commits do not show in it, since records are never changed in place. */
export const replicaStream = (ledger: Ledger): ReadableStream<Uint8Array> => {
  const pieces = jsonPieces(toLedgerFile(ledger));
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      const piece = pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
  });
};

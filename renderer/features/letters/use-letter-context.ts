/** What the words of a letter are read against; the same until one of it changes, so that no part is read again for nothing. */
import { useMemo } from 'react';
import { standardDecision } from '../../../shared/letters/standard-decision';
import type { LetterContext } from '../../../shared/letters/tone/check-letter';
import type { Client } from '../../../shared/model/client';
import type { LetterDocument } from '../../../shared/model/letter';
import { useLedger } from '../../lib/use-ledger';

export const useLetterContext = (client: Client, document: LetterDocument): LetterContext => {
  const { language, formality, lastDay, date, reason } = document;
  const decision = useLedger(
    (ledger) => standardDecision(document, ledger, client.id),
    [client.id, language, formality, lastDay, date, reason],
  );
  const { name, contactName = '' } = client;
  return useMemo(
    () => ({ language, formality, lastDay, names: [name, contactName], standardDecision: decision }),
    [language, formality, lastDay, name, contactName, decision],
  );
};

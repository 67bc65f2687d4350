/** On the page of a former client: that they are, since when, and the way back. */
import { Button } from '@mantine/core';
import type { Client } from '../../../shared/model/client';
import type { Offboarding } from '../../../shared/model/offboarding';
import { partingOf } from '../../../shared/rules/parting';
import { ask } from '../../lib/api';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import classes from './follow-up.module.css';
import { sayDone } from './say-done';

/** Their parting goes on where it was; who never had one is simply a client again. */
const reopen = (client: Client, parting: Offboarding | undefined): Promise<boolean> => {
  if (parting) return sayDone('reopenParting', ask('parting.reopen', { id: parting.id }));
  const { createdAt: _createdAt, changedAt: _changedAt, ...fields } = client;
  return sayDone('changeClient', ask('clients.save', { ...fields, status: 'active' }));
};

export const FormerNotice = ({ clientId }: { clientId: string }) => {
  const { t, day } = useWords();
  const client = useLedger((ledger) => ledger.clients.get(clientId), [clientId]);
  const parting = useLedger((ledger) => partingOf(ledger, clientId), [clientId]);
  if (client?.status !== 'former') return null;
  const { closedOn } = parting ?? {};
  return (
    <div className={classes['former']} role="note">
      <p>
        <b>{closedOn ? t('followUp.former.since', { day: day(closedOn) }) : t('followUp.former.plain')}</b>{' '}
        {t('followUp.former.hint')}
      </p>
      <Button variant="default" size="compact-sm" onClick={() => void reopen(client, parting)}>
        {t('followUp.former.reopen')}
      </Button>
    </div>
  );
};

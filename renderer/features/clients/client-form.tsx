/** A client, new or changed: what was agreed first, the rest has defaults that mostly fit. */

import { useLocation } from 'wouter';
import type { FormOf } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { DraftNote } from '../../ui/draft-note';
import { Form } from '../../ui/form';
import type { ClientDraft } from './client-draft';
import { clientDraft, clientInput, newClientDraft } from './client-draft';
import { AddressFields, AgreementFields, LetterFields, WhoFields } from './client-fields';

const useClientForm = (id: string | undefined, onDone: () => void) => {
  const today = useToday();
  const [, go] = useLocation();
  const { language } = useWords();
  const before = useLedger((ledger) => (id === undefined ? undefined : ledger.clients.get(id)), [id]);
  const draft = useDraft<ClientDraft>(`client:${id ?? 'new'}`, () =>
    before ? clientDraft(before) : newClientDraft(today, language),
  );
  const { run, busy, problem } = useAction('clients.save');
  const save = async (): Promise<void> => {
    const result = await run(clientInput(draft.value, id));
    if (!result.ok) return;
    draft.forget();
    toasts.show({ kind: 'done', label: id === undefined ? 'addClient' : 'changeClient', canUndo: true });
    onDone();
    if (id === undefined) go(`/clients/${result.value.id}`);
  };
  return { ...draft, save, busy, problem };
};

export const ClientForm: FormOf<'client'> = ({ id, onDone }) => {
  const { t } = useWords();
  const { value, change, isKept, startAgain, save, busy, problem } = useClientForm(id, onDone);
  const fields = { draft: value, change };
  return (
    <Form
      onSubmit={() => void save()}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={id === undefined ? t('clients.form.add') : t('common.save')}
    >
      <DraftNote isKept={isKept} onStartAgain={startAgain} />
      <WhoFields {...fields} />
      <AgreementFields {...fields} />
      <LetterFields {...fields} />
      <AddressFields {...fields} />
    </Form>
  );
};

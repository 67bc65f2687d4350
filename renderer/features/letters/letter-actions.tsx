/** What is done with the letter as a whole. */
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Client } from '../../../shared/model/client';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import type { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import type { LetterDraft } from './use-letter-draft';
import type { useVersions } from './use-versions';

type Props = {
  client: Client;
  draft: LetterDraft;
  versions: ReturnType<typeof useVersions>;
  issue: ReturnType<typeof useAction<'letters.issue'>>;
  onDiscard: () => void;
};

export const LetterActions = ({ client, draft, versions, issue, onDiscard }: Props) => {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const save = async (): Promise<void> => {
    const id = await draft.flush();
    const result = await issue.run({ ...(id ? { id } : {}), clientId: client.id, document: draft.document });
    if (!result.ok) return;
    draft.forget();
    navigate(`/clients/${client.id}/letter/${result.value.id}`);
  };
  const discard = async (): Promise<void> => {
    // Saved first, so that undo brings back the very last words.
    const id = await draft.flush();
    draft.forget();
    const result = id ? await ask('letters.discardDraft', { id }) : null;
    if (result && !result.ok) return toasts.show({ kind: 'problem', problem: result.problem });
    if (result) toasts.show({ kind: 'done', label: 'discardDraft', canUndo: true });
    onDiscard();
  };
  return (
    <>
      {draft.state !== 'untouched' && (
        <Button variant="subtle" onClick={() => void discard()}>
          {t('letters.discard')}
        </Button>
      )}
      {(versions.isOpen || draft.state !== 'untouched') && (
        <Button
          variant="subtle"
          aria-expanded={versions.isOpen}
          onClick={versions.isOpen ? versions.close : versions.open}
        >
          {t('letters.versions.button', { count: versions.versions.length })}
        </Button>
      )}
      <Button loading={issue.busy} disabled={versions.shown !== undefined} onClick={() => void save()}>
        {t('letters.savePdf')}
      </Button>
    </>
  );
};

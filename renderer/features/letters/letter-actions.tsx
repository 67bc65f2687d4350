/** What is done with the letter as a whole: saved as a PDF, and with its draft: looked back on, thrown away. */
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import type { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import type { LetterDraft } from './use-letter-draft';
import type { useVersions } from './use-versions';

type Versions = ReturnType<typeof useVersions>;

type SaveProps = {
  clientId: string;
  draft: LetterDraft;
  versions: Versions;
  issue: ReturnType<typeof useAction<'letters.issue'>>;
};

export const SaveLetter = ({ clientId, draft, versions, issue }: SaveProps) => {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const save = async (): Promise<void> => {
    const id = await draft.flush();
    const result = await issue.run({ ...(id ? { id } : {}), clientId, document: draft.document });
    if (!result.ok) return;
    draft.forget();
    navigate(`/clients/${clientId}/letter/${result.value.id}`);
  };
  return (
    <Button loading={issue.busy} disabled={versions.shown !== undefined} onClick={() => void save()}>
      {t('letters.savePdf')}
    </Button>
  );
};

/** Beside how the draft stands; nothing before there is one. */
export const DraftActions = ({
  draft,
  versions,
  onDiscard,
}: {
  draft: LetterDraft;
  versions: Versions;
  onDiscard: () => void;
}) => {
  const { t } = useWords();
  const discard = async (): Promise<void> => {
    draft.forget();
    const id = await draft.flush();
    const result = id ? await ask('letters.discardDraft', { id }) : null;
    if (result && !result.ok) return toasts.show({ kind: 'problem', problem: result.problem });
    if (result) toasts.show({ kind: 'done', label: 'discardDraft', canUndo: true });
    onDiscard();
  };
  return (
    <>
      {(versions.isOpen || draft.state !== 'untouched') && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={versions.isOpen}
          onClick={versions.isOpen ? versions.close : versions.open}
        >
          {t('letters.versions.button', { count: versions.versions.length })}
        </Button>
      )}
      {draft.state !== 'untouched' && (
        <Button variant="subtle" size="compact-sm" onClick={() => void discard()}>
          {t('letters.discard')}
        </Button>
      )}
    </>
  );
};

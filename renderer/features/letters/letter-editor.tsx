import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { recompose } from '../../../shared/letters/compose-letter';
import type { Client } from '../../../shared/model/client';
import type { LetterDocument, LetterSection } from '../../../shared/model/letter';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import type { Choice } from './letter-choices';
import { LetterChoices } from './letter-choices';
import { LetterFrame } from './letter-frame';
import { LetterPages } from './letter-pages';
import classes from './letters.module.css';
import { SectionEditor } from './section-editor';
import type { DraftState } from './use-letter-draft';
import { useLetterDraft } from './use-letter-draft';
import { usePreview } from './use-preview';

type Props = { client: Client; initial: LetterDocument; draftId: string | undefined; onDiscard: () => void };

const SavedState = ({ state }: { state: DraftState }) => {
  const { t } = useWords();
  const words = {
    untouched: '',
    unsaved: t('letters.notSaved'),
    saving: t('letters.draftSaving'),
    saved: t('letters.draftSaved'),
  };
  return (
    <output className={classes['state']} aria-live="polite">
      {words[state]}
    </output>
  );
};

export const LetterEditor = ({ client, initial, draftId, onDiscard }: Props) => {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const ledger = useLedger((current) => current);
  const draft = useLetterDraft(client.id, initial, draftId);
  const { document } = draft;
  const preview = usePreview(document);
  const issue = useAction('letters.issue');

  const composed = (base: LetterDocument, choice: Partial<Choice>): LetterDocument | null => {
    const { language, formality, reason, tone, date, lastDay } = { ...document, ...choice };
    const next = recompose(base, ledger, { clientId: client.id, language, formality, reason, tone, date, lastDay });
    if (!next.ok) toasts.show({ kind: 'problem', problem: next.problem });
    return next.ok ? next.value : null;
  };
  const choose = (choice: Partial<Choice>): void => {
    const next = composed(document, choice);
    if (next) draft.change(next);
  };
  const put = (section: LetterSection): LetterDocument => ({
    ...document,
    sections: document.sections.map((other) => (other.key === section.key ? section : other)),
  });
  const restore = (section: LetterSection): void => {
    const next = composed(put({ ...section, edited: false }), {});
    if (next) draft.change(next);
  };
  const save = async (): Promise<void> => {
    const id = await draft.flush();
    const result = await issue.run({ ...(id ? { id } : {}), clientId: client.id, document });
    if (!result.ok) return;
    draft.forget();
    navigate(`/clients/${client.id}/letter/${result.value.id}`);
  };
  const discard = async (): Promise<void> => {
    draft.forget();
    const result = draft.id ? await ask('letters.discardDraft', { id: draft.id }) : null;
    if (result && !result.ok) return toasts.show({ kind: 'problem', problem: result.problem });
    if (result) toasts.show({ kind: 'done', label: 'discardDraft', canUndo: true });
    onDiscard();
  };

  const problem = issue.problem ?? draft.problem ?? preview.problem;
  return (
    <>
      <PageTitle
        title={t('letters.title', { client: client.name })}
        above={<Link href={`/clients/${client.id}`}>{client.name}</Link>}
        below={
          <>
            {t('letters.lead')} <SavedState state={draft.state} />
          </>
        }
        actions={
          <>
            {draft.state !== 'untouched' && (
              <Button variant="subtle" onClick={() => void discard()}>
                {t('letters.discard')}
              </Button>
            )}
            <Button loading={issue.busy} onClick={() => void save()}>
              {t('letters.savePdf')}
            </Button>
          </>
        }
      />
      {problem && (
        <p role="alert" className={classes['problem']}>
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={classes['layout']}>
        <div className={classes['editor']}>
          <LetterChoices document={document} onChoose={choose} />
          <LetterFrame document={document} onChange={draft.change} />
          {document.sections.map((section) => (
            <SectionEditor
              key={section.key}
              section={section}
              onChange={(next) => draft.change(put(next))}
              onRestore={() => restore(section)}
            />
          ))}
          <p className={classes['hint']}>{t('letters.formatHint')}</p>
        </div>
        <div className={classes['pane']}>
          <LetterPages pages={preview.pages} />
        </div>
      </div>
    </>
  );
};

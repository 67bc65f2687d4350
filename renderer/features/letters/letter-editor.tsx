import { Button } from '@mantine/core';
import { useCallback } from 'react';
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
import { EnclosureList } from './enclosure-list';
import type { Choice } from './letter-choices';
import { LetterChoices } from './letter-choices';
import { LetterFrame, withField } from './letter-frame';
import { LetterNewsBox } from './letter-news';
import { LetterPages, PageCount } from './letter-pages';
import { LetterRemarks } from './letter-remarks';
import { LetterWarnings } from './letter-warnings';
import classes from './letters.module.css';
import { SectionList } from './section-list';
import { useLetterContext } from './use-letter-context';
import type { DraftState } from './use-letter-draft';
import { useLetterDraft } from './use-letter-draft';
import { useLetterFacts } from './use-letter-facts';
import { usePreview } from './use-preview';
import { useVersions } from './use-versions';
import { VersionPanel } from './version-list';

type Props = {
  client: Client;
  initial: LetterDocument;
  draftId: string | undefined;
  /** The draft as it was left, where one is resumed. */
  left: LetterDocument | undefined;
  onDiscard: () => void;
};

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

const withSection = (document: LetterDocument, section: LetterSection): LetterDocument => ({
  ...document,
  sections: document.sections.map((other) => (other.key === section.key ? section : other)),
});

export const LetterEditor = ({ client, initial, draftId, left, onDiscard }: Props) => {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const ledger = useLedger((current) => current);
  const draft = useLetterDraft(client.id, initial, draftId, left);
  const { document, flush } = draft;
  const facts = useLetterFacts(client.id, draft, left);
  const { change } = facts;
  const issue = useAction('letters.issue');

  const recomposed = useCallback(
    (base: LetterDocument, choice: Partial<Choice> = {}): LetterDocument => {
      const next = recompose(base, ledger, { clientId: client.id, ...choice });
      if (!next.ok) toasts.show({ kind: 'problem', problem: next.problem });
      return next.ok ? next.value : base;
    },
    [ledger, client.id],
  );
  // Saved first, so that the version that is kept before another choice has the very last words.
  const choose = useCallback(
    (choice: Partial<Choice>) => void flush().then(() => change((before) => recomposed(before, choice))),
    [flush, change, recomposed],
  );
  const versions = useVersions(draft, recomposed);
  const preview = usePreview(versions.shown?.document ?? document);
  const put = useCallback((section: LetterSection) => change((before) => withSection(before, section)), [change]);
  const enclose = useCallback(
    (edit: (before: string[]) => string[]) =>
      change((before) => withField(before, 'enclosures', edit(before.enclosures))),
    [change],
  );
  const restore = useCallback(
    (section: LetterSection) => change((before) => recomposed(withSection(before, { ...section, edited: false }))),
    [change, recomposed],
  );
  const save = async (): Promise<void> => {
    const id = await draft.flush();
    const result = await issue.run({ ...(id ? { id } : {}), clientId: client.id, document });
    if (!result.ok) return;
    draft.forget();
    navigate(`/clients/${client.id}/letter/${result.value.id}`);
  };
  const discard = async (): Promise<void> => {
    draft.forget();
    const id = await draft.flush();
    const result = id ? await ask('letters.discardDraft', { id }) : null;
    if (result && !result.ok) return toasts.show({ kind: 'problem', problem: result.problem });
    if (result) toasts.show({ kind: 'done', label: 'discardDraft', canUndo: true });
    onDiscard();
  };

  const problem = issue.problem ?? draft.problem ?? preview.problem;
  const context = useLetterContext(client, document);
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
        }
      />
      {problem && (
        <p role="alert" className={classes['problem']}>
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={classes['layout']}>
        {versions.isOpen ? (
          <VersionPanel
            versions={versions.versions}
            present={document}
            shownId={versions.shown?.id ?? null}
            onShow={versions.show}
            onTakeBack={(version) => void versions.takeBack(version)}
            onKeep={() => void versions.keep()}
            canKeep={draft.state !== 'untouched'}
            onClose={versions.close}
          />
        ) : (
          <div className={classes['editor']}>
            <LetterChoices
              language={document.language}
              formality={document.formality}
              reason={document.reason}
              tone={document.tone}
              date={document.date}
              lastDay={document.lastDay}
              onChoose={choose}
            />
            <LetterNewsBox clientId={client.id} document={document} facts={facts} onChoose={choose} />
            <LetterWarnings client={client} document={document} />
            <LetterRemarks document={document} context={context} />
            <LetterFrame document={document} onChange={change} />
            <SectionList
              document={document}
              context={context}
              facts={facts}
              onChange={change}
              onPut={put}
              onRestore={restore}
            />
            <p className={classes['hint']}>{t('letters.formatHint')}</p>
            <EnclosureList
              language={document.language}
              openInvoices={document.openInvoices}
              enclosures={document.enclosures}
              onChange={enclose}
            />
          </div>
        )}
        <div className={classes['pane']}>
          <PageCount pages={preview.pages.length} />
          <LetterPages pages={preview.pages} />
        </div>
      </div>
    </>
  );
};

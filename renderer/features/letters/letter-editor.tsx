import { Link } from 'wouter';
import type { Client } from '../../../shared/model/client';
import type { LetterDocument } from '../../../shared/model/letter';
import { partingOf } from '../../../shared/rules/parting';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import { EnclosureList } from './enclosure-list';
import { DraftActions, SaveLetter } from './letter-actions';
import { LetterChoices } from './letter-choices';
import { LetterFrame } from './letter-frame';
import { LetterNewsBox } from './letter-news';
import { LetterPages, PageCount } from './letter-pages';
import { LetterRemarks } from './letter-remarks';
import { LetterWarnings } from './letter-warnings';
import classes from './letters.module.css';
import { SectionList } from './section-list';
import { useLetterContext } from './use-letter-context';
import type { DraftState } from './use-letter-draft';
import { useLetterDraft } from './use-letter-draft';
import { useLetterEdits } from './use-letter-edits';
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
    <output className={`${classes['state']} ${classes['pageState']}`} aria-live="polite">
      {words[state]}
    </output>
  );
};

export const LetterEditor = ({ client, initial, draftId, left, onDiscard }: Props) => {
  const { t } = useWords();
  const draft = useLetterDraft(client.id, initial, draftId, left);
  const { document, flush } = draft;
  const facts = useLetterFacts(client.id, draft, left);
  const { change } = facts;
  const issue = useAction('letters.issue');

  const edits = useLetterEdits(client.id, change, flush);
  const versions = useVersions(draft, edits.recomposed);
  const preview = usePreview(versions.shown?.document ?? document);
  const problem = issue.problem ?? draft.problem ?? preview.problem;
  const context = useLetterContext(client, document);
  const hasEnding = useLedger((current) => partingOf(current, client.id)?.ending !== undefined, [client.id]);
  return (
    <>
      <PageTitle
        title={t('letters.title', { client: client.name })}
        above={<Link href={`/clients/${client.id}`}>{client.name} ›</Link>}
        below={
          <>
            {t('letters.lead')} <SavedState state={draft.state} />{' '}
            <DraftActions draft={draft} versions={versions} onDiscard={onDiscard} />
          </>
        }
        actions={<SaveLetter clientId={client.id} draft={draft} versions={versions} issue={issue} />}
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
              hasEnding={hasEnding}
              onChoose={edits.choose}
            />
            <LetterNewsBox clientId={client.id} document={document} facts={facts} onChoose={edits.choose} />
            <LetterWarnings client={client} document={document} />
            <LetterRemarks document={document} context={context} />
            <LetterFrame document={document} onChange={change} />
            <SectionList
              document={document}
              context={context}
              facts={facts}
              onChange={change}
              onPut={edits.put}
              onRestore={edits.restore}
            />
            <p className={classes['hint']}>{t('letters.formatHint')}</p>
            <EnclosureList
              language={document.language}
              openInvoices={document.openInvoices}
              enclosures={document.enclosures}
              onChange={edits.enclose}
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

import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Client } from '../../../shared/model/client';
import type { Letter } from '../../../shared/model/letter';
import { versionsOf } from '../../../shared/rules/letter-versions';
import { issuedOn } from '../../../shared/rules/letters-to';
import { partingOf } from '../../../shared/rules/parting';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { IssuedNews } from './issued-news';
import { LetterPages } from './letter-pages';
import classes from './letters.module.css';
import { MailPanel } from './mail-panel';
import { usePreview } from './use-preview';
import { VersionList } from './version-list';

/** A letter that went out: to look at, to open and to save again, never to change. */
export const IssuedLetter = ({ client, letter }: { client: Client; letter: Letter }) => {
  const { t, day } = useWords();
  const versions = useLedger((ledger) => versionsOf(ledger, letter.id), [letter.id]);
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = versions.find(({ id }) => id === shownId);
  const preview = usePreview(shown?.document ?? letter.document);
  const isParting = useLedger((ledger) => partingOf(ledger, client.id) !== undefined, [client.id]);
  const copy = useAction('letters.exportAgain');
  const on = issuedOn(letter);

  const saveCopy = async (): Promise<void> => {
    const result = await copy.run({ id: letter.id });
    if (result.ok) toasts.show({ kind: 'text', text: t('letters.copySaved') });
    else if (result.problem.code !== 'cancelled') toasts.show({ kind: 'problem', problem: result.problem });
  };
  const run = async (name: 'letters.open' | 'letters.showInFolder'): Promise<void> => {
    const result = await ask(name, { id: letter.id });
    if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
  };
  return (
    <>
      <PageTitle
        title={t('letters.issued')}
        above={<Link href={`/clients/${client.id}`}>{client.name} ›</Link>}
        below={t('letters.issuedLead')}
        actions={
          <>
            <Button variant="subtle" loading={copy.busy} onClick={() => void saveCopy()}>
              {t('letters.exportAgain')}
            </Button>
            <Button variant="default" onClick={() => void run('letters.open')}>
              {t('letters.openPdf')}
            </Button>
            <Button variant="default" onClick={() => void run('letters.showInFolder')}>
              {t('letters.showInFolder')}
            </Button>
          </>
        }
      />
      {on !== null && <p className={classes['hint']}>{t('letters.issuedAt', { day: day(on) })}</p>}
      {isParting && (
        <p className={classes['next']}>
          <Button component={Link} href={`/clients/${client.id}/parting/email`}>
            {t('letters.toEmail')}
          </Button>{' '}
          <Button component={Link} href={`/clients/${client.id}/letter`} variant="subtle">
            {t('letters.writeAnother')}
          </Button>
        </p>
      )}
      <IssuedNews letter={letter} />
      <div className={classes['issued']}>
        <div className={classes['pages']}>
          <LetterPages pages={preview.pages} />
          {versions.length > 0 && (
            <details className={classes['frame']}>
              <summary>{t('letters.versions.earlier', { count: versions.length })}</summary>
              <VersionList
                versions={versions}
                present={letter.document}
                shownId={shown?.id ?? null}
                onShow={setShownId}
              />
            </details>
          )}
        </div>
        <MailPanel letterId={letter.id} />
      </div>
    </>
  );
};

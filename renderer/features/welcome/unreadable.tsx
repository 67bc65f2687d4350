/** A damaged ledger: it was set aside untouched, and a backup can take its place. */
import { Button } from '@mantine/core';
import type { LedgerStatus } from '../../../shared/contract/ledger-status';
import { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import { PathText } from './path-text';
import classes from './welcome.module.css';

type Status = Extract<LedgerStatus, { state: 'unreadable' }>;

type BackupsProps = { backups: Status['backups']; busy: boolean; onRestore: (file: string) => void };

const Backups = ({ backups, busy, onRestore }: BackupsProps) => {
  const { t, day } = useWords();
  return (
    <section aria-labelledby="backups">
      <h2 id="backups">{t('welcome.unreadable.choose')}</h2>
      <p className={classes['quiet']}>{t('welcome.unreadable.chooseHint')}</p>
      <ul className={classes['backups']}>
        {backups.map(({ file, savedOn, clients, timeEntries, invoices }, place) => (
          <li key={file}>
            <span>
              <b>{day(savedOn)}</b>
              <span className={classes['choiceHint']}>
                {t('welcome.unreadable.holds', {
                  clients: t('welcome.unreadable.clients', { count: clients }),
                  timeEntries: t('welcome.unreadable.timeEntries', { count: timeEntries }),
                  invoices: t('welcome.unreadable.invoices', { count: invoices }),
                })}
              </span>
            </span>
            <Button variant={place === 0 ? 'filled' : 'default'} disabled={busy} onClick={() => onRestore(file)}>
              {t('welcome.unreadable.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const Unreadable = ({ status }: { status: Status }) => {
  const { t } = useWords();
  const restore = useAction('ledger.restoreBackup');
  const openFile = useAction('ledger.openFile');
  const close = useAction('ledger.close');
  const problem = restore.problem ?? openFile.problem ?? close.problem;
  return (
    <>
      <PageTitle title={t('welcome.unreadable.title')} />
      <p className={classes['lead']}>
        <PathText text={t('welcome.unreadable.what', { path: status.path })} path={status.path} />
      </p>
      <p className={classes['path']}>{status.setAsidePath}</p>
      {problem && (
        <p className={classes['problem']} role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      {status.backups.length > 0 ? (
        <Backups backups={status.backups} busy={restore.busy} onRestore={(file) => void restore.run({ file })} />
      ) : (
        <p>{t('welcome.unreadable.none')}</p>
      )}
      <div className={classes['ways']}>
        <Button variant="default" loading={openFile.busy} onClick={() => void openFile.run({})}>
          {t('welcome.openOther')}
        </Button>
        <Button variant="subtle" onClick={() => void close.run({})}>
          {t('welcome.toStart')}
        </Button>
      </div>
      <p className={classes['reason']}>{t('welcome.unreadable.reason', { reason: status.reason })}</p>
    </>
  );
};

/** What the window shows while no ledger is open. */
import { useEffect } from 'react';
import { useLedgerStatus } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { FirstRun } from './first-run';
import { Trouble } from './trouble';
import { Unreadable } from './unreadable';
import classes from './welcome.module.css';

const Content = () => {
  const status = useLedgerStatus();
  if (status.state === 'none') return <FirstRun suggestedFolder={status.suggestedFolder} />;
  if (status.state === 'unreadable') return <Unreadable status={status} />;
  return status.state === 'open' ? null : <Trouble status={status} />;
};

export const WelcomePage = () => {
  const { t } = useWords();
  const { state } = useLedgerStatus();
  // The next ledger opens on its clients, not where the last one was left.
  useEffect(() => {
    if (window.location.hash !== '') window.location.replace('#/clients');
  }, []);
  return (
    <div className={classes['page']}>
      <span className={classes['brand']}>{t('app.name')}</span>
      <main className={classes['content']}>
        <Content key={state} />
      </main>
    </div>
  );
};

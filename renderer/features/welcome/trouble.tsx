/** A ledger that is newer, open elsewhere or not there: what happened, and the ways on. Nothing was touched. */
import { Button } from '@mantine/core';
import type { LedgerStatus } from '../../../shared/contract/ledger-status';
import { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import { PathText } from './path-text';
import classes from './welcome.module.css';

type Props = { status: Extract<LedgerStatus, { state: 'newer' | 'locked' | 'missing' }> };

const useWhat = (status: Props['status']): string => {
  const { t } = useWords();
  const { path } = status;
  if (status.state === 'newer') return t('welcome.newer.what', { path, version: String(status.version) });
  return t(`welcome.${status.state}.what`, { path });
};

export const Trouble = ({ status }: Props) => {
  const { t } = useWords();
  const what = useWhat(status);
  const retry = useAction('ledger.retry');
  const openFile = useAction('ledger.openFile');
  const close = useAction('ledger.close');
  const problem = retry.problem ?? openFile.problem ?? close.problem;
  return (
    <>
      <PageTitle title={t(`welcome.${status.state}.title`)} />
      <p className={classes['lead']}>
        <PathText text={what} path={status.path} />
      </p>
      {problem && (
        <p className={classes['problem']} role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={classes['ways']}>
        <Button loading={retry.busy} onClick={() => void retry.run({})}>
          {t('welcome.retry')}
        </Button>
        <Button variant="default" loading={openFile.busy} onClick={() => void openFile.run({})}>
          {t(status.state === 'missing' ? 'welcome.locate' : 'welcome.openOther')}
        </Button>
        <Button variant="subtle" onClick={() => void close.run({})}>
          {t('welcome.toStart')}
        </Button>
      </div>
    </>
  );
};

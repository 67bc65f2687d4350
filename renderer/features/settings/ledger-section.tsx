/** Where the ledger is, and going to another one. Nothing here changes or deletes a file. */
import { Button } from '@mantine/core';
import type { RequestName } from '../../../shared/contract';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useLedgerStatus } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Section } from './section';
import classes from './settings.module.css';

type Ask = Extract<
  RequestName,
  'ledger.showInFolder' | 'ledger.openFile' | 'ledger.openSample' | 'ledger.close' | 'ledger.create'
>;

const run = async (name: Ask): Promise<void> => {
  const result = await (name === 'ledger.create' ? ask(name, { where: 'ask' }) : ask(name, {}));
  if (!result.ok && result.problem.code !== 'cancelled') toasts.show({ kind: 'problem', problem: result.problem });
};

export const LedgerSection = () => {
  const { t } = useWords();
  const status = useLedgerStatus();
  if (status.state !== 'open') return null;
  return (
    <Section
      title={t('settings.sections.ledger')}
      hint={t(status.isSample ? 'settings.sampleText' : 'settings.ledgerText')}
    >
      <div>
        <span className={classes['label']}>{t('settings.ledgerPath')}</span>
        <p className={classes['path']}>{status.path}</p>
        <Button variant="default" onClick={() => void run('ledger.showInFolder')}>
          {t('settings.showInFolder')}
        </Button>
      </div>
      <div className={classes['buttons']}>
        <Button variant="default" onClick={() => void run('ledger.openFile')}>
          {t('settings.openOther')}
        </Button>
        <Button variant="default" onClick={() => void run('ledger.create')}>
          {t('settings.createNew')}
        </Button>
        {!status.isSample && (
          <Button variant="default" onClick={() => void run('ledger.openSample')}>
            {t('settings.openSample')}
          </Button>
        )}
      </div>
      <div>
        <Button variant="subtle" color="accent" onClick={() => void run('ledger.close')}>
          {t('settings.close')}
        </Button>
        <p className={classes['hint']}>{t('settings.closeHint')}</p>
      </div>
    </Section>
  );
};

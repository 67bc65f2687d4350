/** What the law says to this kind of contract, in plain words and with its article. */
import type { Client, Contract } from '../../../shared/model/client';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './guide.module.css';

export const LawNote = ({ client, contract }: { client: Client; contract: Contract }) => {
  const { t } = useWords();
  return (
    <Card title={t('ending.law.title')}>
      <div className={classes['law']} aria-live="polite">
        <p>{t(`ending.law.${contract}`)}</p>
        <p>{t('ending.law.reached')}</p>
        {client.kind === 'consumer' && <p>{t('ending.law.consumer')}</p>}
        <p>{t('ending.law.contractFirst')}</p>
        <p className="muted">{t('ending.law.noLawyer')}</p>
      </div>
    </Card>
  );
};

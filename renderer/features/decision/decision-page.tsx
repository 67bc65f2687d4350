/** Whether to go on with a client: the advice, the numbers, thinking it over, and the choice. */
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Choice, Offboarding } from '../../../shared/model/offboarding';
import { useAdvice } from '../../lib/use-advice';
import { useClientOverview } from '../../lib/use-rates';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { AdviceSection } from './advice-section';
import { Decided } from './decided';
import classes from './decision.module.css';
import { PastDecisions } from './past-decisions';
import { PriceCard } from './price-card';
import { StopCard } from './stop-card';
import { Thinking } from './thinking';
import { useOffboardings } from './use-decision';

const isDecided = (record: Offboarding | undefined): record is Offboarding & { choice: Choice } =>
  record?.choice !== undefined;

const DecisionOf = ({ clientId, advised }: { clientId: string; advised: Choice | null }) => {
  const records = useOffboardings(clientId);
  const [isAgain, setIsAgain] = useState(false);
  const [newest] = records;
  const open = isDecided(newest) ? undefined : newest;
  const decided = !isAgain && isDecided(newest) ? newest : undefined;
  const shown = decided ?? open;
  return (
    <>
      {decided ? (
        <Decided key={decided.id} record={decided} onAgain={() => setIsAgain(true)} />
      ) : (
        <Thinking
          key={open?.id ?? 'new'}
          clientId={clientId}
          open={open}
          advised={advised}
          onDone={() => setIsAgain(false)}
          onCancel={isAgain && isDecided(newest) ? () => setIsAgain(false) : undefined}
        />
      )}
      <PastDecisions records={records.filter((record) => record !== shown)} />
    </>
  );
};

export const DecisionPage = () => {
  const { clientId = '' } = useParams();
  const { t } = useWords();
  const client = useClientOverview(clientId);
  const advice = useAdvice(clientId);
  if (!client || !advice) {
    return (
      <>
        <PageTitle title={t('decision.gone')} />
        <EmptyState title={t('decision.goneHint')} action={<Link href="/clients">{t('decision.toClients')}</Link>} />
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t('decision.title', { client: client.name })}
        above={<Link href={`/clients/${clientId}`}>{client.name} ›</Link>}
        below={t('decision.below')}
      />
      <div className={classes['page']}>
        <AdviceSection client={client} advice={advice} />
        <div className={classes['numbers']}>
          <PriceCard client={client} />
          <StopCard client={client} />
        </div>
        <DecisionOf key={clientId} clientId={clientId} advised={advice.choice} />
      </div>
    </>
  );
};

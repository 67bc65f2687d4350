/** A client's page put together: features are strangers, so its hours, money and documents are handed in here. */
import { useParams } from 'wouter';
import { ClientPage } from '../features/clients/client-page';
import { AdviceCard } from '../features/decision/advice-card';
import { DocumentsCard } from '../features/documents/documents-card';
import { EvidenceTab } from '../features/evidence/evidence-tab';
import { HoursList } from '../features/hours/hours-list';
import { MoneyList } from '../features/money/money-list';
import { FormerNotice } from '../features/offboarding/former-notice';
import { PartingCard } from '../features/offboarding/parting-card';
import { useLedger } from '../lib/use-ledger';

export const ClientRoute = () => {
  const { clientId = '', tab } = useParams();
  const isFormer = useLedger((ledger) => ledger.clients.get(clientId)?.status === 'former', [clientId]);
  return (
    <ClientPage
      key={clientId}
      clientId={clientId}
      tab={tab}
      evidence={<EvidenceTab clientId={clientId} />}
      hours={<HoursList clientId={clientId} />}
      money={<MoneyList clientId={clientId} />}
      notice={<FormerNotice clientId={clientId} />}
      parting={<PartingCard clientId={clientId} />}
      advice={isFormer ? undefined : <AdviceCard clientId={clientId} />}
      documents={<DocumentsCard clientId={clientId} />}
    />
  );
};

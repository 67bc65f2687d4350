/** A client's page put together: features are strangers, so its hours, money and documents are handed in here. */
import { useParams } from 'wouter';
import { ClientPage } from '../features/clients/client-page';
import { AdviceCard } from '../features/decision/advice-card';
import { DocumentsCard } from '../features/documents/documents-card';
import { EvidenceTab } from '../features/evidence/evidence-tab';
import { HoursList } from '../features/hours/hours-list';
import { MoneyList } from '../features/money/money-list';
import { PartingCard } from '../features/offboarding/parting-card';

export const ClientRoute = () => {
  const { clientId = '', tab } = useParams();
  return (
    <ClientPage
      key={clientId}
      clientId={clientId}
      tab={tab}
      evidence={<EvidenceTab clientId={clientId} />}
      hours={<HoursList clientId={clientId} />}
      money={<MoneyList clientId={clientId} />}
      advice={
        <>
          <PartingCard clientId={clientId} />
          <AdviceCard clientId={clientId} />
        </>
      }
      documents={<DocumentsCard clientId={clientId} />}
    />
  );
};

import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';

export const ClientsPage = () => {
  const { t } = useWords();
  return <PageTitle title={t('clients.title')} />;
};

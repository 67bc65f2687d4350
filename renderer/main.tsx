import { createRoot } from 'react-dom/client';
import { ask } from './lib/api';
import { startWords } from './lib/i18n';
import { openReplica } from './lib/ledger-store';

const start = async (): Promise<void> => {
  const settings = await ask('settings.get', {});
  await startWords(settings.ok ? settings.value.language : 'nl');
  await openReplica();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<h1>Adieu</h1>);
};

void start();

/** The window starts here: settings and words, then the replica, then the first page. */
import './app/theme/mantine';
import './fonts/fonts.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { changeLanguage, startWords } from './lib/i18n';
import { openReplica } from './lib/ledger-store';
import { openSettings } from './lib/use-settings';

const start = async (): Promise<void> => {
  const [settings] = await Promise.all([openSettings((next) => void changeLanguage(next.language)), openReplica()]);
  await startWords(settings.language);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
};

void start();

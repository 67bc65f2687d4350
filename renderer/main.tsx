/** The window starts here: settings and words, then the replica, then the first page. */
import './app/theme/mantine';
import './fonts/fonts.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ask } from './lib/api';
import { listenForPlaces } from './lib/go-to';
import { changeLanguage, startWords } from './lib/i18n';
import { openReplica } from './lib/ledger-store';
import { fixToday } from './lib/today';
import { openSettings } from './lib/use-settings';

const start = async (): Promise<void> => {
  listenForPlaces();
  const [settings, info] = await Promise.all([
    openSettings((next) => void changeLanguage(next.language)),
    ask('app.info', {}),
    openReplica(),
  ]);
  if (info.ok) fixToday(info.value.fixedToday);
  await startWords(settings.language);
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App />);
};

void start();

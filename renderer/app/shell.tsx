/** The frame around an open ledger: navigation, the page, the drawers, the shortcuts. */
import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useWords } from '../lib/use-words';
import { Dialogs } from './dialogs';
import { ErrorBoundary } from './error-boundary';
import { LedgerNotices } from './ledger-notices';
import { Navigation } from './navigation';
import { pages } from './pages';
import { PaletteOpener } from './palette-opener';
import classes from './shell.module.css';
import { useShortcuts } from './shortcuts';

const Loading = () => {
  const { t } = useWords();
  return (
    <p className={classes['loading']} role="status">
      {t('app.loading')}
    </p>
  );
};

const Frame = ({ children }: { children: ReactNode }) => {
  const { t } = useWords();
  useShortcuts();
  return (
    <div className={classes['shell']}>
      <button
        type="button"
        className={classes['skip']}
        onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
      >
        {t('app.skip')}
      </button>
      <Navigation />
      <PaletteOpener />
      <main id="content" className={classes['main']}>
        <LedgerNotices />
        {children}
      </main>
    </div>
  );
};

export const Shell = () => {
  const [location] = useLocation();
  return (
    <Dialogs>
      <Frame>
        <ErrorBoundary place={location}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {pages.map(({ path, Page }) => (
                <Route key={path} path={path}>
                  <Page />
                </Route>
              ))}
              <Redirect to="/clients" />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </Dialogs>
  );
};

/** The window as a whole: the look, the language, and either the first-run pages or the shell around a ledger. */
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { on } from '../lib/api';
import { forgetDrafts } from '../lib/use-draft';
import { useLedgerStatus } from '../lib/use-ledger';
import { forgetMemory } from '../lib/use-memory';
import { useSettings } from '../lib/use-settings';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell';
import { theme } from './theme/theme';
import { Toaster } from './toaster';

const WelcomePage = lazy(() =>
  import('../features/welcome/welcome-page').then((file) => ({ default: file.WelcomePage })),
);

const QuickPage = lazy(() => import('../features/quick/quick-page').then((file) => ({ default: file.QuickPage })));

/** What was typed and looked for belongs to the ledger that was open. */
const forgetAll = (): void => {
  forgetDrafts();
  forgetMemory();
};

export const App = () => {
  const { colourScheme } = useSettings();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false });
  const scheme = colourScheme === 'system' ? (systemIsDark ? 'dark' : 'light') : colourScheme;
  const status = useLedgerStatus();
  useEffect(() => on('ledger.replaced', forgetAll), []);
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <Suspense fallback={null}>
            <Switch>
              <Route path="/quick">
                <QuickPage />
              </Route>
              <Route>{status.state === 'open' ? <Shell key={status.path} /> : <WelcomePage />}</Route>
            </Switch>
          </Suspense>
        </Router>
      </ErrorBoundary>
      <Toaster />
    </MantineProvider>
  );
};

/** The window as a whole: the look, the language, and either the first-run pages or the shell around a ledger. */
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useLedgerStatus } from '../lib/use-ledger';
import { useSettings } from '../lib/use-settings';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell';
import { theme } from './theme/theme';
import { Toaster } from './toaster';
import { Welcome } from './welcome';

export const App = () => {
  const { colourScheme } = useSettings();
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, { getInitialValueInEffect: false });
  const scheme = colourScheme === 'system' ? (systemIsDark ? 'dark' : 'light') : colourScheme;
  const status = useLedgerStatus();
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme} withCssVariables={false} withGlobalClasses={false}>
      <ErrorBoundary>
        <Router hook={useHashLocation}>{status.state === 'open' ? <Shell key={status.path} /> : <Welcome />}</Router>
      </ErrorBoundary>
      <Toaster />
    </MantineProvider>
  );
};

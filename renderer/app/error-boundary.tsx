/** A page that breaks never takes the window with it. React has no hook for this: the one class in the window. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { useWords } from '../lib/use-words';
import classes from './error-boundary.module.css';

const Fault = ({ retry }: { retry: () => void }) => {
  const { t } = useWords();
  return (
    <main className={classes['fault']} role="alert">
      <h1>{t('app.fault')}</h1>
      <p>{t('app.faultHint')}</p>
      <p className={classes['ways']}>
        <Button
          onClick={() => {
            window.location.hash = '#/clients';
            retry();
          }}
        >
          {t('app.toClients')}
        </Button>
        <Button variant="default" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
      </p>
    </main>
  );
};

/** A fault is forgotten when `place` changes: another page is another chance. */
type Props = { children: ReactNode; place?: string };

export class ErrorBoundary extends Component<Props, { hasFault: boolean }> {
  override state = { hasFault: false };

  static getDerivedStateFromError(): { hasFault: boolean } {
    return { hasFault: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.hasFault && before.place !== this.props.place) this.setState({ hasFault: false });
  }

  override render(): ReactNode {
    if (!this.state.hasFault) return this.props.children;
    return <Fault retry={() => this.setState({ hasFault: false })} />;
  }
}

/** The evidence of a client on one page: the answer, the signals, the rate, and all that happened in order. */
import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { answerWords } from '../../../shared/evidence/answer-words';
import type { Speech } from '../../../shared/evidence/evidence-words';
import { useOpen } from '../../lib/open';
import { showAllRecords } from '../../lib/shown-records';
import { useClientOverview, useOverview } from '../../lib/use-rates';
import { useClientSignals } from '../../lib/use-signals';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import classes from './evidence.module.css';
import { LeakStrip } from './leak-strip';
import { SignalsStrip } from './signals-strip';
import { Timeline } from './timeline';
import { TimelineFilters } from './timeline-filters';
import { useSpeech } from './use-speech';
import { firstView, useTimeline } from './use-timeline';

const Actions = ({ clientId, withPdf = false }: { clientId: string; withPdf?: boolean }) => {
  const { t } = useWords();
  const open = useOpen();
  return (
    <div className={classes['actions']}>
      <Button variant="default" onClick={() => open('moment', { clientId })}>
        {t('evidence.logMoment')}
      </Button>
      <Button variant="default" onClick={() => open('promise', { clientId })}>
        {t('evidence.addPromise')}
      </Button>
      {withPdf && (
        <Button variant="default" onClick={() => open('evidencePdf', { clientId })}>
          {t('evidence.savePdf')}
        </Button>
      )}
    </div>
  );
};

type Shown = ReturnType<typeof useTimeline>;

/** How many lines are shown and, where something asked for a few records, what that was and the way back. */
const Found = ({ shown }: { shown: Shown }) => {
  const { t, hours } = useWords();
  const lines = t('evidence.found', { count: shown.lines });
  const words = shown.minutes > 0 ? t('evidence.foundHours', { lines, hours: hours(shown.minutes) }) : lines;
  return (
    <div className={classes['found']}>
      {shown.only && <strong>{t('evidence.records', { title: shown.only.title })}</strong>}
      <span className="muted" role="status">
        {words}
      </span>
      {shown.only && (
        <Button variant="subtle" size="compact-sm" onClick={showAllRecords}>
          {t('evidence.showAll')}
        </Button>
      )}
    </div>
  );
};

const Body = ({ clientId, shown, speech }: { clientId: string; shown: Shown; speech: Speech }) => {
  const { t } = useWords();
  const { ref: bar, height } = useElementSize();
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown.only) body.current?.scrollIntoView({ block: 'start' });
  }, [shown.only]);
  const clear = (): void => {
    showAllRecords();
    shown.setView(firstView);
  };
  if (shown.isEmpty) {
    return (
      <EmptyState title={t('evidence.emptyTitle')} action={<Actions clientId={clientId} />}>
        {t('evidence.emptyText')}
      </EmptyState>
    );
  }
  return (
    <section ref={body} className={classes['body']} aria-label={t('evidence.timeline')}>
      <div ref={bar} className={classes['bar']}>
        <TimelineFilters view={shown.view} onChange={shown.setView} counts={shown.counts} />
        <Found shown={shown} />
      </div>
      {shown.rows.length === 0 ? (
        <EmptyState
          title={t('evidence.noMatchTitle')}
          action={
            <Button variant="default" onClick={clear}>
              {t('evidence.clearFilters')}
            </Button>
          }
        >
          {t('evidence.noMatchText')}
        </EmptyState>
      ) : (
        <Timeline
          label={t('evidence.timeline')}
          rows={shown.rows}
          speech={speech}
          barHeight={height}
          onOpen={shown.open}
          canOpen={shown.canOpen}
          onFold={shown.fold}
        />
      )}
    </section>
  );
};

export const EvidenceTab = ({ clientId }: { clientId: string }) => {
  const rates = useClientOverview(clientId);
  const signals = useClientSignals(clientId);
  const { neededCentsPerHour: needed } = useOverview();
  const speech = useSpeech();
  const shown = useTimeline(clientId, speech);
  useEffect(() => showAllRecords, []);
  if (!rates || !signals) return null;
  return (
    <div className={classes['page']}>
      <div className={classes['head']}>
        <p className={classes['say']}>{answerWords(rates, signals.signals, speech)}</p>
        {!shown.isEmpty && <Actions clientId={clientId} withPdf />}
      </div>
      <div className={classes['strips']}>
        <SignalsStrip client={signals} />
        <LeakStrip rates={rates} needed={needed} speech={speech} />
      </div>
      <Body clientId={clientId} shown={shown} speech={speech} />
    </div>
  );
};

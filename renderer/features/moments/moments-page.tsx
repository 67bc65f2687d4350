/** Moments and promises: noted in seconds, found again when a decision asks for facts. */
import { Button, SegmentedControl } from '@mantine/core';
import { addDays } from '../../../shared/units/calendar-day';
import { useOpen } from '../../lib/open';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { JoyCard } from './joy-card';
import { groupOf } from './moment-kinds';
import { MomentList } from './moment-list';
import { PromiseList } from './promise-list';
import { QuickMoment } from './quick-moment';

const daysLookedBack = 180;

const Answer = () => {
  const { t } = useWords();
  const today = useToday();
  const { good, hard, count, late } = useLedger(
    (ledger) => {
      const first = addDays(today, 1 - daysLookedBack);
      const recent = [...ledger.moments.values()].filter(({ date }) => date >= first && date <= today);
      const of = (group: string): number => recent.filter(({ kind }) => groupOf(kind) === group).length;
      const isLate = (dueOn: string, outcome: unknown): boolean => outcome === undefined && dueOn < today;
      return {
        good: of('good'),
        hard: of('hard'),
        count: recent.length,
        late: [...ledger.promises.values()].filter(({ dueOn, outcome }) => isLate(dueOn, outcome)).length,
      };
    },
    [today],
  );
  const told = count === 0 ? t('moments.answerNone') : t('moments.answer', { count, good, hard });
  return (
    <>
      {told}
      {late > 0 && ` ${t('moments.late', { count: late })}`}
    </>
  );
};

const views = ['moments', 'promises'] as const;
type View = (typeof views)[number];

const Notes = () => {
  const { t } = useWords();
  const [view, setView] = useMemory<View>('moments.view', 'moments');
  const choice = (
    <SegmentedControl
      withItemsBorders={false}
      size="xs"
      aria-label={t('moments.view')}
      value={view}
      data={views.map((value) => ({ value, label: t(`moments.${value}`) }))}
      onChange={(next) => setView(next as View)}
    />
  );
  return view === 'moments' ? <MomentList aside={choice} /> : <PromiseList aside={choice} />;
};

export const MomentsPage = () => {
  const { t } = useWords();
  const open = useOpen();
  const hasClients = useLedger((ledger) => ledger.clients.size > 0);
  if (!hasClients) {
    return (
      <>
        <PageTitle title={t('moments.title')} />
        <EmptyState
          title={t('moments.needClientTitle')}
          action={<Button onClick={() => open('client')}>{t('moments.newClient')}</Button>}
        >
          {t('moments.needClientText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t('moments.title')}
        below={<Answer />}
        actions={
          <Button variant="default" onClick={() => open('promise')}>
            {t('moments.newPromise')}
          </Button>
        }
      />
      <QuickMoment />
      <JoyCard />
      <Notes />
    </>
  );
};

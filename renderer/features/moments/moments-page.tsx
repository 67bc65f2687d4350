/** Moments and promises: noted in seconds, found again when a decision asks for facts. */
import { Button, Tabs } from '@mantine/core';
import { daysLookedBack } from '../../../shared/rules/disrespect';
import { addDays } from '../../../shared/units/calendar-day';
import { useOpen } from '../../lib/open';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useMemory } from '../../lib/use-memory';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { JoyCard } from './joy-card';
import { JoyScores } from './joy-scores';
import { groupOf } from './moment-kinds';
import { MomentList } from './moment-list';
import classes from './moments.module.css';
import { PromiseList } from './promise-list';
import { QuickMoment } from './quick-moment';

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

const views = ['moments', 'promises', 'joy'] as const;
type View = (typeof views)[number];

const Notes = () => {
  const { t } = useWords();
  const [view, setView] = useMemory<View>('moments.view', 'moments');
  return (
    <>
      <Tabs className={classes['tabs'] ?? ''} value={view} onChange={(next) => setView(next as View)}>
        <Tabs.List aria-label={t('moments.view')}>
          {views.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`moments.views.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {view === 'moments' && <MomentList />}
      {view === 'promises' && <PromiseList />}
      {view === 'joy' && <JoyScores />}
    </>
  );
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

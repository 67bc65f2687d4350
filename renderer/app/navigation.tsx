/** The left column: the pages, and where the data is. */
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { dayOf } from '../../shared/units/calendar-day';
import { ask } from '../lib/api';
import { today } from '../lib/today';
import { useDueCount } from '../lib/use-due-count';
import { useLedgerStatus } from '../lib/use-ledger';
import { useOverview } from '../lib/use-rates';
import { useWords } from '../lib/use-words';
import classes from './navigation.module.css';
import type { PageName } from './pages';
import { pages } from './pages';
import { TimerOpener } from './timer-opener';

const useNotes = (): Partial<Record<PageName, ReactNode>> => {
  const { t } = useWords();
  const { clients: all, portfolio } = useOverview();
  const clients = all.filter(({ status }) => status !== 'former');
  const { overdueCount } = portfolio.money;
  const dueCount = useDueCount();
  return {
    clients: clients.length > 0 ? clients.length : null,
    money: overdueCount > 0 ? t('app.nLate', { count: overdueCount }) : null,
    reminders: dueCount > 0 ? dueCount : null,
  };
};

const SavedAt = () => {
  const { t, day, language } = useWords();
  const status = useLedgerStatus();
  if (status.state !== 'open' || !status.savedAt) return null;
  const saved = new Date(status.savedAt);
  if (dayOf(saved) !== today()) return t('app.savedOn', { day: day(dayOf(saved), 'short') });
  const time = saved.toLocaleTimeString(language === 'nl' ? 'nl-NL' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  return t('app.savedAt', { time });
};

const Foot = () => {
  const { t } = useWords();
  const status = useLedgerStatus();
  const isSample = status.state === 'open' && status.isSample;
  return (
    <div className={classes['foot']}>
      {isSample ? (
        <>
          {t('app.sample')}
          <br />
          <button type="button" className={classes['leave']} onClick={() => void ask('ledger.close', {})}>
            {t('app.leaveSample')}
          </button>
        </>
      ) : (
        <>
          {t('app.local')}
          <br />
          <SavedAt />
        </>
      )}
    </div>
  );
};

export const Navigation = () => {
  const { t } = useWords();
  const [location] = useLocation();
  const notes = useNotes();
  return (
    <nav className={classes['nav']} aria-label={t('app.navigation')}>
      <span className={classes['brand']}>{t('app.name')}</span>
      {pages.map(({ nav, path }) => {
        if (!nav) return null;
        const isHere = location === path || location.startsWith(`${path}/`);
        return (
          <Link key={path} href={path} className={classes['link']} aria-current={isHere ? 'page' : undefined}>
            {t(`app.nav.${nav}`)}
            {notes[nav] != null && <span className={classes['note']}>{notes[nav]}</span>}
          </Link>
        );
      })}
      <div className={classes['timer']}>
        <TimerOpener />
      </div>
      <Foot />
    </nav>
  );
};

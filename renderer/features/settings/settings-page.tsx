/** Settings: the user's details, the rate they need, their letters, the app, and the ledger. Everything saves itself. */
import { Link } from 'wouter';
import { useWords } from '../../lib/use-words';
import { useWayBack } from '../../lib/way-back';
import { PageTitle } from '../../ui/page-title';
import { AppSection, useAppInfo } from './app-section';
import { LedgerSection } from './ledger-section';
import { LetterSection } from './letter-section';
import { NeededRate } from './needed-rate';
import { OfficeSection } from './office-section';
import { NumbersSection, ProfileSection } from './profile-section';
import classes from './settings.module.css';
import { ThresholdsSection } from './thresholds-section';
import { TimerSection } from './timer-section';

export const SettingsPage = () => {
  const { t } = useWords();
  const info = useAppInfo();
  const back = useWayBack();
  return (
    <>
      <PageTitle
        title={t('settings.title')}
        above={back && <Link href={back}>‹ {t('settings.goBack')}</Link>}
        below={t('settings.below')}
      />
      <div className={classes['page']}>
        <ProfileSection />
        <NumbersSection />
        <NeededRate />
        <LetterSection />
        <OfficeSection />
        <ThresholdsSection />
        <TimerSection />
        <AppSection info={info} />
        <LedgerSection />
        {info && <p className="muted">{t('settings.version', { version: info.version })}</p>}
      </div>
    </>
  );
};

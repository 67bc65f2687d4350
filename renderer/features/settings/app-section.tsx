/** The app itself: its language, its colours, and what closing the window does. */
import { SegmentedControl, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RequestOutput } from '../../../shared/contract';
import type { Settings } from '../../../shared/contract/settings';
import { ask } from '../../lib/api';
import { useSettings } from '../../lib/use-settings';
import { useWords } from '../../lib/use-words';
import { changeSettings } from './change-settings';
import { Section } from './section';
import classes from './settings.module.css';

type AppInfo = RequestOutput<'app.info'>;

export const useAppInfo = (): AppInfo | null => {
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void ask('app.info', {}).then((result) => result.ok && setInfo(result.value));
  }, []);
  return info;
};

/** Without a tray a hidden window could not be reached again, so closing it quits; that is said, and not a choice. */
const TraySwitch = ({ info: { hasTray, platform } }: { info: AppInfo }) => {
  const { t } = useWords();
  const { closeToTray } = useSettings();
  const hint = platform === 'darwin' ? 'settings.trayHintMac' : 'settings.trayHint';
  return (
    <Switch
      label={t('settings.tray')}
      description={t(hasTray ? hint : 'settings.noTray')}
      disabled={!hasTray}
      checked={hasTray && closeToTray}
      onChange={(event) => void changeSettings({ closeToTray: event.currentTarget.checked })}
    />
  );
};

const LoginSwitch = ({ info: { canStartAtLogin, hasTray } }: { info: AppInfo }) => {
  const { t } = useWords();
  const { startAtLogin } = useSettings();
  const hint = hasTray ? 'settings.loginHint' : 'settings.loginHintNoTray';
  return (
    <Switch
      label={t('settings.login')}
      description={t(canStartAtLogin ? hint : 'settings.loginNotHere')}
      disabled={!canStartAtLogin}
      checked={canStartAtLogin && startAtLogin}
      onChange={(event) => void changeSettings({ startAtLogin: event.currentTarget.checked })}
    />
  );
};

export const AppSection = ({ info }: { info: AppInfo | null }) => {
  const { t } = useWords();
  const { language, colourScheme } = useSettings();
  return (
    <Section title={t('settings.sections.app')}>
      <div>
        <span className={classes['label']} id="settings-language">
          {t('settings.language')}
        </span>
        <SegmentedControl
          aria-labelledby="settings-language"
          withItemsBorders={false}
          value={language}
          data={(['nl', 'en'] as const).map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
          onChange={(value) => void changeSettings({ language: value as Settings['language'] })}
        />
        <p className={classes['hint']}>{t('settings.languageHint')}</p>
      </div>
      <div>
        <span className={classes['label']} id="settings-scheme">
          {t('settings.scheme')}
        </span>
        <SegmentedControl
          aria-labelledby="settings-scheme"
          withItemsBorders={false}
          value={colourScheme}
          data={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`settings.schemes.${value}`),
          }))}
          onChange={(value) => void changeSettings({ colourScheme: value as Settings['colourScheme'] })}
        />
      </div>
      {info && <TraySwitch info={info} />}
      {info && <LoginSwitch info={info} />}
    </Section>
  );
};

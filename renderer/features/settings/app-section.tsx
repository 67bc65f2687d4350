/** The app itself: its language, its colours, and what closing the window does. */
import { SegmentedControl, Switch } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RequestOutput, Settings } from '../../../shared/contract';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useSettings } from '../../lib/use-settings';
import { useWords } from '../../lib/use-words';
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

const change = async (part: Partial<Settings>): Promise<void> => {
  const result = await ask('settings.change', part);
  if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
};

export const AppSection = ({ info }: { info: AppInfo | null }) => {
  const { t } = useWords();
  const { language, colourScheme, closeToTray } = useSettings();
  const isMac = info?.platform === 'darwin';
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
          onChange={(value) => void change({ language: value as Settings['language'] })}
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
          onChange={(value) => void change({ colourScheme: value as Settings['colourScheme'] })}
        />
      </div>
      {info?.hasTray !== false && (
        <Switch
          label={t('settings.tray')}
          description={t(isMac ? 'settings.trayHintMac' : 'settings.trayHint')}
          checked={closeToTray}
          onChange={(event) => void change({ closeToTray: event.currentTarget.checked })}
        />
      )}
    </Section>
  );
};

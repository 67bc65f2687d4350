/** The logo on letters: chosen from a file, kept beside the ledger, printed in the place of the name. */
import { Button } from '@mantine/core';
import { logoPath } from '../../../shared/logo-path';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

export const LogoChoice = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const choose = useAction('profile.chooseLogo');
  const { logo } = profile;
  const pick = async (): Promise<void> => {
    const result = await choose.run({});
    if (result.ok) toasts.show({ kind: 'done', label: 'changeProfile', canUndo: true });
    else if (result.problem.code !== 'cancelled') toasts.show({ kind: 'problem', problem: result.problem });
  };
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('settings.logo')}</legend>
      <p className={classes['hint']}>{t('settings.logoHint')}</p>
      <div className={classes['logo']}>
        {logo && <img src={logoPath(logo)} alt={t('settings.logoNow')} />}
        <Button variant="default" loading={choose.busy} onClick={() => void pick()}>
          {logo ? t('settings.logoOther') : t('settings.logoChoose')}
        </Button>
        {logo && (
          <Button
            variant="subtle"
            onClick={() =>
              void save((now) => {
                const { logo: _, ...without } = now;
                return without;
              })
            }
          >
            {t('settings.logoNone')}
          </Button>
        )}
      </div>
    </fieldset>
  );
};

/** The accent colour of letters: some that print well, or any. The first is what a letter has without a choice. */
import { useEffect, useState } from 'react';
import { useWords } from '../../lib/use-words';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

const colours = {
  green: '#1f5f5b',
  blue: '#245a96',
  wine: '#8c2f39',
  plum: '#6a3d7c',
  ochre: '#8a6210',
  ink: '#1d2420',
} as const;

export const AccentColour = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const kept = (profile.accentColour ?? colours.green).toLowerCase();
  const [own, setOwn] = useState(kept);
  useEffect(() => setOwn(kept), [kept]);
  const put = (accentColour: string): void => {
    if (accentColour !== kept) void save((now) => ({ ...now, accentColour }));
  };
  const isOwn = !Object.values<string>(colours).includes(kept);
  return (
    <fieldset className={classes['choice']}>
      <legend>{t('settings.accent')}</legend>
      <p className={classes['hint']}>{t('settings.accentHint')}</p>
      <div className={classes['colours']}>
        {(Object.keys(colours) as (keyof typeof colours)[]).map((name) => (
          <label key={name} className={classes['colour']} data-chosen={colours[name] === kept || undefined}>
            <input type="radio" name="accent" checked={colours[name] === kept} onChange={() => put(colours[name])} />
            <span aria-hidden style={{ background: colours[name] }} />
            {t(`settings.colours.${name}`)}
          </label>
        ))}
        <label className={classes['colour']} data-chosen={isOwn || undefined}>
          <input
            type="color"
            value={own}
            onChange={(event) => setOwn(event.currentTarget.value)}
            onBlur={() => put(own)}
          />
          {t('settings.accentOwn')}
        </label>
      </div>
    </fieldset>
  );
};

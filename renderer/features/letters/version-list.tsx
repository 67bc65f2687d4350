/** Earlier versions of a letter: looked at beside the list, taken back, thrown away. */
import { Button, UnstyledButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Letter, LetterDocument } from '../../../shared/model/letter';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { useVersionWords } from './use-version-words';

type Props = {
  versions: readonly Letter[];
  present: LetterDocument;
  shownId: string | null;
  onShow: (id: string | null) => void;
  /** Left out where a letter can no longer change. */
  onTakeBack?: (version: Letter) => void;
};

const removeVersion = async (id: string): Promise<void> => {
  const result = await ask('letters.removeVersion', { id });
  if (result.ok) toasts.show({ kind: 'done', label: 'removeVersion', canUndo: true });
  else toasts.show({ kind: 'problem', problem: result.problem });
};

export const VersionList = ({ versions, present, shownId, onShow, onTakeBack }: Props) => {
  const { t } = useWords();
  const words = useVersionWords();
  return (
    <ol className={classes['versionList']} aria-label={t('letters.versions.title')}>
      <li className={classes['version']} data-shown={shownId === null || undefined}>
        <UnstyledButton
          className={classes['versionLook'] ?? ''}
          aria-current={shownId === null}
          onClick={() => onShow(null)}
        >
          <span className={classes['versionWhen']}>{t('letters.versions.present')}</span>
        </UnstyledButton>
      </li>
      {versions.map((version) => {
        const isShown = version.id === shownId;
        return (
          <li key={version.id} className={classes['version']} data-shown={isShown || undefined}>
            <UnstyledButton
              className={classes['versionLook'] ?? ''}
              aria-current={isShown}
              onClick={() => onShow(version.id)}
            >
              <span className={classes['versionWhen']}>{words.when(version)}</span>
              <span className={classes['hint']}>{words.why(version)}</span>
              <span className={classes['versionDiffers']}>{words.difference(version, present)}</span>
            </UnstyledButton>
            {isShown && (
              <div className={classes['versionActs']}>
                {onTakeBack && (
                  <Button size="xs" onClick={() => onTakeBack(version)}>
                    {t('letters.versions.takeBack')}
                  </Button>
                )}
                <Button size="xs" variant="subtle" className="bad" onClick={() => void removeVersion(version.id)}>
                  {t('common.delete')}
                </Button>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
};

type PanelProps = Props & { onKeep: () => void; canKeep: boolean; onClose: () => void };

/** In the place of the letter's parts, with the pages beside it. */
export const VersionPanel = ({ onKeep, canKeep, onClose, ...list }: PanelProps) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={classes['editor']} aria-label={t('letters.versions.title')}>
      <header className={classes['sectionHead']}>
        <h2 ref={heading} tabIndex={-1} className={classes['panelTitle']}>
          {t('letters.versions.title')}
        </h2>
        <Button variant="subtle" size="compact-sm" onClick={onClose}>
          {t('letters.versions.close')}
        </Button>
      </header>
      <p className={classes['hint']}>{t('letters.versions.lead')}</p>
      <div>
        <Button variant="default" disabled={!canKeep} onClick={onKeep}>
          {t('letters.versions.keep')}
        </Button>
      </div>
      <VersionList {...list} />
    </section>
  );
};

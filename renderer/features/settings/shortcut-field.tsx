/** The keys that open the quick window from anywhere: pressed, not typed. What the system refuses is said, and not kept. */
import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useState } from 'react';
import type { RequestOutput } from '../../../shared/contract';
import { ask } from '../../lib/api';
import { useProblemWords } from '../../lib/use-problem-words';
import { useWords } from '../../lib/use-words';
import { acceleratorOf, sayAccelerator } from './accelerator';
import { useAppInfo } from './app-section';
import classes from './settings.module.css';

type State = RequestOutput<'shortcut.get'>;

const example = 'Control+Alt+U';

const useShortcut = () => {
  const problemWords = useProblemWords();
  const [state, setState] = useState<State | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void ask('shortcut.get', {}).then((answer) => answer.ok && setState(answer.value));
  }, []);
  const set = async (accelerator: string | null): Promise<void> => {
    const answer = await ask('shortcut.set', { accelerator });
    setProblem(answer.ok ? null : problemWords(answer.problem));
    if (answer.ok) setState(answer.value);
  };
  return { state, problem, setProblem, set };
};

type RecorderProps = { platform: string; onDone: (accelerator: string | null) => void };

const Recorder = ({ platform, onDone }: RecorderProps) => {
  const { t } = useWords();
  const [isBare, setIsBare] = useState(false);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    // Tab leaves the field, as everywhere.
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const accelerator = event.key === 'Escape' ? null : acceleratorOf(event, platform);
    if (accelerator === 'bare') setIsBare(true);
    else if (accelerator !== null || event.key === 'Escape') onDone(accelerator);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: it was asked for */}
      <button type="button" className={classes['recorder']} autoFocus onKeyDown={onKeyDown} onBlur={() => onDone(null)}>
        {t('settings.shortcut.press', { example: sayAccelerator(example, platform) })}
      </button>
      {isBare && (
        <p className="bad" role="alert" style={{ margin: '4px 0 0' }}>
          {t(platform === 'darwin' ? 'settings.shortcut.needModifierMac' : 'settings.shortcut.needModifier')}
        </p>
      )}
    </>
  );
};

const Kept = ({ accelerator, platform }: { accelerator: string | null; platform: string }) => {
  const { t } = useWords();
  if (accelerator === null) return <span className="muted">{t('settings.shortcut.none')}</span>;
  return <kbd className={classes['keys']}>{sayAccelerator(accelerator, platform)}</kbd>;
};

export const ShortcutField = () => {
  const { t } = useWords();
  const id = useId();
  const platform = useAppInfo()?.platform;
  const { state, problem, setProblem, set } = useShortcut();
  const [isRecording, setIsRecording] = useState(false);
  if (!state || platform === undefined) return null;
  const { accelerator, isHeld } = state;
  const finish = (next: string | null): void => {
    setIsRecording(false);
    if (next !== null) void set(next);
  };
  const record = (): void => {
    setProblem(null);
    setIsRecording(true);
  };
  return (
    <fieldset className={classes['choice']} aria-describedby={id}>
      <legend>{t('settings.shortcut.label')}</legend>
      <div className={classes['shortcut']}>
        {isRecording ? (
          <Recorder platform={platform} onDone={finish} />
        ) : (
          <>
            <Kept accelerator={accelerator} platform={platform} />
            <Button size="compact-sm" variant="default" onClick={record}>
              {t(accelerator === null ? 'settings.shortcut.choose' : 'settings.shortcut.change')}
            </Button>
            {accelerator !== null && (
              <Button size="compact-sm" variant="subtle" color="accent" onClick={() => void set(null)}>
                {t('settings.shortcut.remove')}
              </Button>
            )}
            <Button size="compact-sm" variant="subtle" color="accent" onClick={() => void ask('quick.open', {})}>
              {t('settings.shortcut.try')}
            </Button>
          </>
        )}
      </div>
      {(problem ?? (isHeld ? null : t('settings.shortcut.notHeld'))) !== null && (
        <p className="bad" role="alert" style={{ margin: '6px 0 0' }}>
          {problem ?? t('settings.shortcut.notHeld')}
        </p>
      )}
      <p id={id} className={classes['hint']}>
        {t('settings.shortcut.hint')}
      </p>
    </fieldset>
  );
};

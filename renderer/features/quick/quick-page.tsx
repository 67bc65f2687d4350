/** Hours in one line, in a small window of its own: Enter logs and closes, Shift+Enter logs and stays, Esc closes. */
import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { ask } from '../../lib/api';
import { useLedgerStatus } from '../../lib/use-ledger';
import { useProblemWords } from '../../lib/use-problem-words';
import { useWords } from '../../lib/use-words';
import classes from './quick.module.css';
import { QuickReading, useEntryWords } from './quick-reading';
import type { QuickState } from './use-quick-hours';
import { useQuickHours } from './use-quick-hours';

const close = (): void => void ask('quick.close', {});

/** Long enough to read what was logged, and to take it back. */
const shownFor = 1_800;

type Said = { text: string; canUndo: boolean; isProblem: boolean };

const useSaving = (state: QuickState) => {
  const { t } = useWords();
  const words = useEntryWords();
  const problemWords = useProblemWords();
  const [said, setSaid] = useState<Said | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stay = (): void => clearTimeout(leaving.current);
  useEffect(() => stay, []);
  useEffect(() => {
    if (state.problem) setSaid({ text: problemWords(state.problem), canUndo: false, isProblem: true });
  }, [state.problem, problemWords]);
  const save = async (stays: boolean): Promise<void> => {
    const { entry, clientName, busy } = state;
    const { minutes, clientId } = entry;
    if (busy) return;
    if (minutes === null) return setSaid({ text: t('quick.needTime'), canUndo: false, isProblem: true });
    if (clientId === null) return setSaid({ text: t('quick.needClient'), canUndo: false, isProblem: true });
    if (!(await state.save({ ...entry, clientId, minutes }))) return;
    const what = [words.duration(minutes), clientName, words.date(entry.date)].join(' · ');
    setSaid({ text: t('quick.saved', { what }), canUndo: true, isProblem: false });
    state.type('');
    if (!stays) leaving.current = setTimeout(close, shownFor);
  };
  const undo = async (): Promise<void> => {
    stay();
    const result = await ask('history.undo', {});
    const text = result.ok ? t('quick.undone') : problemWords(result.problem);
    setSaid({ text, canUndo: false, isProblem: !result.ok });
  };
  return { said, save, undo, stay, forget: () => setSaid(null) };
};

const Choices = ({ id, state }: { id: string; state: QuickState }) => {
  const { t } = useWords();
  return (
    <div id={id} role="listbox" aria-label={t('quick.who')} className={classes['choices']}>
      {state.choices.map((client, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the input has the focus and names the current option
        <div
          key={client.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === state.current}
          className={classes['choice']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => state.pick(client.id)}
        >
          {client.name}
        </div>
      ))}
    </div>
  );
};

const Keys = () => {
  const { t } = useWords();
  const keys = [
    ['Enter', t('quick.keys.save')],
    ['Shift+Enter', t('quick.keys.stay')],
    ['Esc', t('quick.keys.close')],
  ] as const;
  return (
    <p className={classes['keys']}>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {does}
        </span>
      ))}
    </p>
  );
};

const Line = () => {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const state = useQuickHours();
  const { said, save, undo, stay, forget } = useSaving(state);
  const isEmpty = state.line.trim() === '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && isEmpty && said?.canUndo;
    if (step !== 0) state.move(step);
    else if (event.key === 'Enter') void save(event.shiftKey);
    else if (isUndo) void undo();
    else return;
    event.preventDefault();
  };
  if (!state.hasClients) return <p className={classes['help']}>{t('quick.noClients')}</p>;
  return (
    <>
      <input
        ref={input}
        className={classes['line']}
        role="combobox"
        aria-expanded={state.choices.length > 0}
        aria-controls={id}
        aria-activedescendant={state.choices.length > 0 && state.current >= 0 ? `${id}-${state.current}` : undefined}
        aria-label={t('quick.title')}
        placeholder={t('quick.placeholder')}
        autoComplete="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the window is there to type in it
        autoFocus
        maxLength={500}
        value={state.line}
        onChange={(event) => {
          stay();
          forget();
          state.type(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {said ? (
        <p
          className={classes['said']}
          data-problem={said.isProblem || undefined}
          role={said.isProblem ? 'alert' : 'status'}
        >
          {said.text}
          {said.canUndo && (
            <UnstyledButton
              className={classes['undo'] ?? ''}
              onFocus={stay}
              onMouseEnter={stay}
              onClick={() => void undo()}
            >
              {t('common.undo')}
            </UnstyledButton>
          )}
        </p>
      ) : null}
      {isEmpty ? (
        !said && <p className={classes['help']}>{t('quick.help')}</p>
      ) : (
        <QuickReading entry={state.entry} clientName={state.clientName} />
      )}
      <Choices id={id} state={state} />
    </>
  );
};

export const QuickPage = () => {
  const { t } = useWords();
  const status = useLedgerStatus();
  useEffect(() => {
    const closeOnEscape = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', closeOnEscape);
    return () => window.removeEventListener('keydown', closeOnEscape);
  }, []);
  return (
    <main className={classes['page']}>
      <h1 className={classes['title']}>{t('quick.title')}</h1>
      {status.state === 'open' ? <Line /> : <p className={classes['help']}>{t('quick.noLedger')}</p>}
      <Keys />
    </main>
  );
};

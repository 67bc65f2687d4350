/** Hours in one line, in a small window of its own: Enter logs and closes, Shift+Enter logs and stays, Esc closes. */
import type { KeyboardEvent } from 'react';
import { useEffect, useId } from 'react';
import { useLedgerStatus } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import classes from './quick.module.css';
import { Choices, Keys, Outcome } from './quick-parts';
import { QuickReading } from './quick-reading';
import { useQuickHours } from './use-quick-hours';
import { closeQuick, useQuickSaving } from './use-quick-saving';

const Line = () => {
  const { t } = useWords();
  const id = useId();
  const state = useQuickHours();
  const { said, save, undo, stay, forget } = useQuickSaving(state);
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
      {said && <Outcome said={said} onStay={stay} onUndo={() => void undo()} />}
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
      if (event.key === 'Escape') closeQuick();
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

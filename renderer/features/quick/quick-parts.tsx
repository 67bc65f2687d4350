/** Below the line: who may be meant, what came of it, and the keys. */
import { UnstyledButton } from '@mantine/core';
import { useWords } from '../../lib/use-words';
import classes from './quick.module.css';
import type { QuickState } from './use-quick-hours';
import type { Said } from './use-quick-saving';

export const Choices = ({ id, state }: { id: string; state: QuickState }) => {
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

export const Keys = () => {
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

type OutcomeProps = { said: Said; onStay: () => void; onUndo: () => void };

export const Outcome = ({ said: { text, canUndo, isProblem }, onStay, onUndo }: OutcomeProps) => {
  const { t } = useWords();
  return (
    <p className={classes['said']} data-problem={isProblem || undefined} role={isProblem ? 'alert' : 'status'}>
      {text}
      {canUndo && (
        <UnstyledButton className={classes['undo'] ?? ''} onFocus={onStay} onMouseEnter={onStay} onClick={onUndo}>
          {t('common.undo')}
        </UnstyledButton>
      )}
    </p>
  );
};

/** Shows the current toast; it stays as long as the pointer or the focus is on it. */
import { CloseButton, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { undo } from '../lib/history';
import { resumeTimer } from '../lib/timer';
import type { ShownToast } from '../lib/toasts';
import { toasts } from '../lib/toasts';
import { useWords } from '../lib/use-words';
import { ProblemText } from '../ui/problem-text';
import classes from './toaster.module.css';

const shownFor = 8_000;

const Message = ({ toast }: { toast: ShownToast }) => {
  const { t } = useWords();
  if (toast.kind === 'problem') return <ProblemText problem={toast.problem} />;
  if (toast.kind === 'text') return toast.text;
  const what = t(`history.${toast.label}`);
  if (toast.kind === 'undone') return t('app.undone', { what });
  if (toast.kind === 'redone') return t('app.redone', { what });
  return what.charAt(0).toUpperCase() + what.slice(1);
};

const useActionOf = (toast: ShownToast) => {
  const { t } = useWords();
  if (toast.kind === 'text') return toast.action ?? null;
  if (toast.kind === 'undone' && toast.canResume) return { label: t('timer.resume'), run: () => void resumeTimer() };
  return toast.kind === 'done' && toast.canUndo ? { label: t('common.undo'), run: () => void undo() } : null;
};

const Shown = ({ toast }: { toast: ShownToast }) => {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) toasts.dismiss(toast.id);
    }, shownFor);
    return () => clearInterval(timer);
  }, [toast.id]);
  const action = useActionOf(toast);
  return (
    <div ref={box} className={classes['toast']} data-kind={toast.kind}>
      <span>
        <Message toast={toast} />
      </span>
      {action && (
        <UnstyledButton
          className={classes['action']}
          onClick={() => {
            toasts.dismiss(toast.id);
            action.run();
          }}
        >
          {action.label}
        </UnstyledButton>
      )}
      <CloseButton size="sm" aria-label={t('app.dismiss')} onClick={() => toasts.dismiss(toast.id)} />
    </div>
  );
};

export const Toaster = () => {
  const toast = useSyncExternalStore(toasts.subscribe, toasts.current);
  return (
    <div className={classes['place']} role="status" aria-live="polite">
      {toast && <Shown key={toast.id} toast={toast} />}
    </div>
  );
};

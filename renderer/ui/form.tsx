/**
 * A form: Enter saves, Ctrl+Enter does so from a longer text, and a "no" is shown at its field, which gets the focus.
 * Fields carry the contract's path as `name` and read their error with `useField`; an input that cannot read what was
 * typed sets a custom validity, so that nothing unreadable is ever saved. `data-missing` says what an empty field needs.
 */
import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../shared/result';
import type { FormErrors } from '../lib/form-context';
import { FormContext } from '../lib/form-context';
import { useProblemWords } from '../lib/use-problem-words';
import { useWords } from '../lib/use-words';
import classes from './form.module.css';

type Props = {
  children: ReactNode;
  onSubmit: () => void;
  busy: boolean;
  problem: Problem | null;
  /** Words on the button; "Bewaren" if not given. */
  submitLabel?: string;
  onCancel?: () => void;
  /** 'line' is for a form that stands on a page: wide, with its button beside the fields. */
  layout?: 'stack' | 'line';
  /** Beside the buttons, at the far end: delete, start again. */
  aside?: ReactNode;
};

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** React takes the name off an input whose library puts it on a hidden one; `data-field` stays. */
const nameOf = (field: Field): string => field.dataset['field'] ?? field.name;

const useValidityWords = () => {
  const { t } = useWords();
  return ({ validity, validationMessage, dataset: { missing } }: Field): string => {
    if (validity.customError) return validationMessage;
    if (validity.valueMissing) return missing ?? t('forms.required');
    if (validity.tooLong) return t('forms.tooLong');
    return validity.typeMismatch ? t('forms.email') : validationMessage;
  };
};

const submitOnCtrlEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
};

export const Form = ({ children, onSubmit, busy, problem, submitLabel, onCancel, layout, aside }: Props) => {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const validityWords = useValidityWords();
  const [errors, setErrors] = useState<FormErrors>({});
  /** Whether the problem is said at its field, and need not be said below. */
  const [isAtField, setIsAtField] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  // A form that is loaded when its drawer opens comes too late for the drawer to find the field to begin with.
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  useEffect(() => {
    const { field } = problem ?? {};
    const hasField = [...(form.current?.elements ?? [])].some((each) => isField(each) && nameOf(each) === field);
    setIsAtField(hasField);
    if (problem && field && hasField) setErrors({ [field]: problemWords(problem) });
  }, [problem, problemWords]);
  useEffect(() => {
    const names = Object.keys(errors);
    if (names.length === 0) return;
    const fields = [...(form.current?.elements ?? [])].filter(isField);
    fields.find((field) => names.includes(nameOf(field)))?.focus();
  }, [errors]);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (busy) return;
    const wrong = [...event.currentTarget.elements].filter(isField).filter((field) => !field.validity.valid);
    setErrors(Object.fromEntries(wrong.map((field) => [nameOf(field), validityWords(field)])));
    if (wrong.length === 0) onSubmit();
  };
  const forget = (event: FormEvent<HTMLFormElement>): void => {
    const { target } = event;
    if (!(target instanceof Element && isField(target)) || !(nameOf(target) in errors)) return;
    const { [nameOf(target)]: _mended, ...rest } = errors;
    setErrors(rest);
  };

  return (
    <FormContext value={errors}>
      <form
        ref={form}
        className={layout === 'line' ? classes['line'] : undefined}
        noValidate
        onSubmit={submit}
        onInput={forget}
        onKeyDown={submitOnCtrlEnter}
      >
        <div className={classes['fields']}>{children}</div>
        {problem && !isAtField && (
          <p className={classes['problem']} role="alert">
            {problemWords(problem)}
          </p>
        )}
        <div className={classes['foot']}>
          <Button type="submit" loading={busy}>
            {submitLabel ?? t('common.save')}
          </Button>
          {onCancel && (
            <Button variant="subtle" color="accent" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          )}
          {aside && <div className={classes['aside']}>{aside}</div>}
        </div>
      </form>
    </FormContext>
  );
};

/** Fields side by side. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className={classes['row']}>{children}</div>;

/** Fields that belong together, under a small heading. */
export const FieldGroup = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={classes['group']}>
    <legend>{title}</legend>
    {children}
  </fieldset>
);

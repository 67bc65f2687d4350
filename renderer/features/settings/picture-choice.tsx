/** One of a few, each with a small picture: real radio buttons, so that arrows move and Space chooses. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './settings.module.css';

type Choice<V extends string> = { value: V; label: string; hint?: string; picture?: ReactNode };
type Props<V extends string> = {
  legend: string;
  hint?: string;
  value: V;
  choices: readonly Choice<V>[];
  onChange: (value: V) => void;
};

export const PictureChoice = <V extends string>({ legend, hint, value, choices, onChange }: Props<V>) => {
  const name = useId();
  return (
    <fieldset className={classes['choice']}>
      <legend>{legend}</legend>
      {hint && <p className={classes['hint']}>{hint}</p>}
      <div className={classes['choices']}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classes['option']}
            data-chosen={choice.value === value || undefined}
            data-picture={choice.picture !== undefined || undefined}
          >
            <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
            {choice.picture}
            <span>
              <strong>{choice.label}</strong>
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

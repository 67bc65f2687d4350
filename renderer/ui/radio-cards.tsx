/** One of a few ways on, each on a card with what it means. Arrow keys move between them, as between radio buttons. */
import type { CSSProperties, ReactNode } from 'react';
import classes from './radio-cards.module.css';

export type RadioCard<V extends string> = {
  value: V;
  label: string;
  hint?: string;
  /** A word beside the label, where one way is advised. */
  mark?: string | undefined;
};

type Props<V extends string> = {
  legend: string;
  hint?: ReactNode;
  /** Tells these apart from other cards on the page. */
  name: string;
  cards: readonly RadioCard<V>[];
  value: V | null;
  columns?: number;
  onChange: (value: V) => void;
};

export const RadioCards = <V extends string>({ legend, hint, name, cards, value, columns = 2, onChange }: Props<V>) => (
  <fieldset className={classes['group']}>
    <legend>{legend}</legend>
    {hint && <p className={classes['hint']}>{hint}</p>}
    <div className={classes['cards']} style={{ '--columns': columns } as CSSProperties}>
      {cards.map((card) => (
        <label key={card.value} className={classes['card']} data-chosen={value === card.value || undefined}>
          <input type="radio" name={name} checked={value === card.value} onChange={() => onChange(card.value)} />
          <span>
            <strong>{card.label}</strong>
            {card.mark && <span className={classes['mark']}>{card.mark}</span>}
            {card.hint && <small>{card.hint}</small>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

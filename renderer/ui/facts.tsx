/** The figures a page is about, side by side: a small name above a large value. */
import type { ReactNode } from 'react';
import classes from './facts.module.css';
import type { Tone } from './tone';

export type Fact = { name: string; value: ReactNode; note?: ReactNode; tone?: Tone };

export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={classes['facts']}>
    {facts.map(({ name, value, note, tone = 'plain' }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <span className={`${classes['value']} ${tone}`}>{value}</span>
          {note && <span className={classes['note']}>{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);

/** A part of the settings: its name and why at the left, its fields at the right. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './settings.module.css';

type Props = { title: string; hint?: ReactNode; children: ReactNode };

export const Section = ({ title, hint, children }: Props) => {
  const id = useId();
  return (
    <section className={classes['section']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {hint && <p className={classes['why']}>{hint}</p>}
      </div>
      <div className={classes['fields']}>{children}</div>
    </section>
  );
};

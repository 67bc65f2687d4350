/** A sheet of paper on the page; with a title it is a section of its own. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './card.module.css';

type Props = { title?: string; aside?: ReactNode; children: ReactNode };

export const Card = ({ title, aside, children }: Props) => {
  const id = useId();
  return (
    <section className={classes['card']} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className={classes['head']}>
          <h2 id={id}>{title}</h2>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
};

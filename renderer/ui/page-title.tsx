/**
 * The title of a page: names the window, and takes the focus when a page opens, at its top, so that reading starts here.
 * Pages that share a title are told apart by its key.
 */
import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import classes from './page-title.module.css';

type Props = {
  title: string;
  /** Above the title: where this page hangs. */
  above?: ReactNode;
  /** Below the title, in muted words. */
  below?: ReactNode;
  actions?: ReactNode;
};

let isFirstPage = true;

export const PageTitle = ({ title, above, below, actions }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.closest('main')?.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = title === 'Adieu' ? title : `${title} – Adieu`;
  }, [title]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className={classes['header']}>
      <div>
        {above && <div className={classes['above']}>{above}</div>}
        <h1 ref={heading} tabIndex={-1} className={classes['title']}>
          {title}
        </h1>
        {below && <p className={classes['below']}>{below}</p>}
      </div>
      {actions && <div className={classes['actions']}>{actions}</div>}
    </header>
  );
};

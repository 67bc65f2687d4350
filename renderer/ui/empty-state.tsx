/** An empty page shows the first step. */
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type Props = { title: string; children?: ReactNode; action?: ReactNode };

export const EmptyState = ({ title, children, action }: Props) => (
  <div className={classes['empty']}>
    <h2>{title}</h2>
    {children && <p>{children}</p>}
    {action && <div className={classes['action']}>{action}</div>}
  </div>
);

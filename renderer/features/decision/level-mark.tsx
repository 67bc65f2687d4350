import type { SignalLevel } from '../../../shared/rules/signal';
import classes from './decision.module.css';

/** A dot before a reason: full, half, a ring, or dashed. The words beside it say the same. */
export const LevelMark = ({ level }: { level: SignalLevel }) => (
  <span className={classes['mark']} data-level={level} aria-hidden="true" />
);

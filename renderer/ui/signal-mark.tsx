/** The level of a signal as a small mark: its shape says the same as its colour, and so do its words. */
import type { SignalLevel } from '../../shared/rules/signal';
import classes from './signal-mark.module.css';

type Props = { level: SignalLevel; label: string };

const shapes: Record<SignalLevel, React.ReactNode> = {
  notEnoughData: <circle cx="8" cy="8" r="5" strokeDasharray="2 2.2" />,
  fine: <circle cx="8" cy="8" r="5" />,
  watch: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path d="M8 3a5 5 0 0 1 0 10Z" className={classes['fill']} />
    </>
  ),
  strong: <circle cx="8" cy="8" r="5" className={classes['fill']} />,
};

export const SignalMark = ({ level, label }: Props) => (
  <svg className={classes['mark']} data-level={level} width={16} height={16} role="img" aria-label={label}>
    <title>{label}</title>
    {shapes[level]}
  </svg>
);

/** One rate as a bar, with a solid mark where it was agreed and a dashed one where it is needed. */
import type { Cents } from '../../shared/units/money';
import classes from './bullet.module.css';
import type { Tone } from './tone';

type Props = {
  effective: Cents;
  agreed: Cents | null;
  needed: Cents | null;
  /** The rate at the full width: the same for every bar in a list, so that they compare. */
  scale: Cents;
  tone: Tone;
  label: string;
};

const height = 20;

export const Bullet = ({ effective, agreed, needed, scale, tone, label }: Props) => {
  /** A place on the bar; one pixel is left for the mark at the far end. */
  const at = (cents: Cents): string =>
    `${((Math.max(0, Math.min(cents, scale)) / Math.max(scale, 1)) * 99).toFixed(2)}%`;
  return (
    <svg className={classes['bullet']} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      <rect className={classes['track']} x={0} y={6} width="100%" height={8} rx={4} />
      <rect className={classes['bar']} data-tone={tone} x={0} y={6} width={at(effective)} height={8} rx={4} />
      {needed !== null && <line className={classes['needed']} x1={at(needed)} x2={at(needed)} y1={1} y2={height - 1} />}
      {agreed !== null && <rect className={classes['agreed']} x={at(agreed)} y={2} width={2} height={height - 4} />}
    </svg>
  );
};

/** The two marks, for a heading or a legend. */
export const AgreedMark = () => (
  <svg width={4} height={12} aria-hidden="true" className={classes['mark']}>
    <rect className={classes['agreed']} x={1} y={0} width={2} height={12} />
  </svg>
);
export const NeededMark = () => (
  <svg width={4} height={12} aria-hidden="true" className={classes['mark']}>
    <line className={classes['needed']} x1={2} x2={2} y1={0} y2={12} />
  </svg>
);

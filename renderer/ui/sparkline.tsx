/**
 * Where a figure is going: a small line without axes, its last point marked. Gaps stay gaps. What is provisional is
 * dashed, and the mark is then on the last point before it.
 */
import classes from './sparkline.module.css';

type Props = {
  values: readonly (number | null)[];
  /** The values from this place on are provisional. */
  provisionalFrom?: number;
  label: string;
};

const width = 84;
const height = 24;
const margin = 4;

type Point = { x: number; y: number };

const toPoints = (values: readonly (number | null)[]): (Point | null)[] => {
  const known = values.filter((value) => value !== null);
  const highest = Math.max(...known, 1);
  const lowest = Math.min(...known, 0);
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1);
  const scale = (height - 2 * margin) / (highest - lowest);
  return values.map((value, index) =>
    value === null ? null : { x: margin + index * step, y: height - margin - (value - lowest) * scale },
  );
};

const toPath = (points: readonly (Point | null)[]): string =>
  points
    .map((point, index) => {
      if (!point) return '';
      return `${index > 0 && points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    })
    .join('');

export const Sparkline = ({ values, provisionalFrom = values.length, label }: Props) => {
  const points = toPoints(values);
  const last = points.slice(0, provisionalFrom).findLast((point) => point !== null);
  if (points.every((point) => point === null)) return null;
  return (
    <svg className={classes['sparkline']} width={width} height={height} role="img" aria-label={label}>
      <title>{label}</title>
      <path className={classes['line']} d={toPath(points.slice(0, provisionalFrom))} />
      <path className={classes['provisional']} d={toPath(points.slice(Math.max(provisionalFrom - 1, 0)))} />
      {last && <circle className={classes['last']} cx={last.x} cy={last.y} r={3} />}
    </svg>
  );
};

/** Where a rate is going: one line over months, with fixed rates across to hold it against. */
import { useElementSize } from '@mantine/hooks';
import type { Cents } from '../../shared/units/money';
import { useWords } from '../lib/use-words';
import classes from './line-chart.module.css';

/** `isProvisional`: more is still to come for it, so that the line to it is broken. */
export type LinePoint = { key: string; name: string; cents: Cents | null; isProvisional?: boolean };
export type LineMark = { key: 'agreed' | 'needed'; cents: Cents; label: string };

type Props = {
  points: readonly LinePoint[];
  marks: readonly LineMark[];
  label: string;
};

const height = 168;
const topMargin = 14;
const foot = 26;
const left = 18;
const gutter = 84;
/** Two words at the end of a line need this much room to be read apart. */
const lineHeight = 14;

type Placed = { x: number; y: number; cents: Cents; name: string; key: string; isProvisional: boolean };

const toPath = (points: readonly (Placed | null)[]): string =>
  points.map((point, at) => (point ? `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.x} ${point.y}` : '')).join('');

/** What is settled, and from its last point on what is not yet. */
const split = (points: readonly (Placed | null)[]): [(Placed | null)[], (Placed | null)[]] => {
  const first = points.findIndex((point) => point?.isProvisional);
  return first < 0 ? [[...points], []] : [points.slice(0, first), points.slice(Math.max(0, first - 1))];
};

/** Labels at the right edge, moved apart where they would overlap. */
const spread = (wanted: readonly { key: string; y: number }[]): Map<string, number> => {
  const sorted = [...wanted].sort((one, other) => one.y - other.y);
  const placed = new Map<string, number>();
  let previous = Number.NEGATIVE_INFINITY;
  for (const { key, y } of sorted) {
    previous = Math.max(y, previous + lineHeight);
    placed.set(key, previous);
  }
  return placed;
};

export const LineChart = ({ points, marks, label }: Props) => {
  const { money } = useWords();
  const { ref, width } = useElementSize();
  const known = points.flatMap(({ cents }) => (cents === null ? [] : [cents]));
  const highest = Math.max(1, ...known, ...marks.map(({ cents }) => cents));
  const lowest = Math.min(0, ...known);
  const bottom = height - foot;
  const y = (cents: Cents): number => topMargin + ((highest - cents) / (highest - lowest)) * (bottom - topMargin);
  const step = (width - left - gutter) / Math.max(points.length - 1, 1);
  const placed = points.map(({ key, name, cents, isProvisional = false }, at) =>
    cents === null ? null : { key, name, cents, isProvisional, x: left + at * step, y: y(cents) },
  );
  const [settled, provisional] = split(placed);
  const last = placed.findLast((point) => point !== null);
  const labels = spread([
    ...marks.map(({ key, cents }) => ({ key, y: y(cents) })),
    ...(last ? [{ key: 'last', y: last.y }] : []),
  ]);
  const edge = width - gutter;
  return (
    <div ref={ref} role="img" aria-label={label}>
      {width > 0 && (
        <svg className={classes['chart']} width={width} height={height} aria-hidden="true">
          <line className={classes['ground']} x1={left} x2={edge} y1={y(0)} y2={y(0)} />
          {marks.map(({ key, cents, label: words }) => (
            <g key={key} data-mark={key}>
              <line className={classes['mark']} x1={left} x2={edge} y1={y(cents)} y2={y(cents)} />
              <text x={edge + 10} y={(labels.get(key) ?? 0) + 4}>
                {words}
              </text>
            </g>
          ))}
          <path className={classes['line']} d={toPath(settled)} />
          <path className={classes['line']} data-provisional d={toPath(provisional)} />
          {placed.map(
            (point) =>
              point && (
                <circle key={point.key} className={classes['point']} cx={point.x} cy={point.y} r={8}>
                  <title>{`${point.name}: ${money(point.cents)}`}</title>
                </circle>
              ),
          )}
          {last && (
            <>
              <circle className={classes['last']} cx={last.x} cy={last.y} r={4} />
              <text className={classes['lastValue']} x={edge + 10} y={(labels.get('last') ?? 0) + 4}>
                {money(last.cents)}
              </text>
            </>
          )}
          {points.map(({ key, name }, at) => (
            <text key={key} className={classes['name']} x={left + at * step} y={height - 6}>
              {name}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
};

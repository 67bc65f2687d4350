/**
 * Where a rate is going: one line over months, with fixed rates across to hold it against. What is provisional is
 * dashed; the figure that counts is then the last one before it.
 */
import { useElementSize } from '@mantine/hooks';
import type { Cents } from '../../shared/units/money';
import { useWords } from '../lib/use-words';
import { labelBaseline } from './label-baseline';
import classes from './line-chart.module.css';

export type LinePoint = { key: string; name: string; cents: Cents | null };
export type LineMark = { key: 'agreed' | 'needed'; cents: Cents; label: string };

type Props = {
  points: readonly LinePoint[];
  /** The points from this place on are provisional. */
  provisionalFrom?: number | undefined;
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
const steep = 9;

type Placed = { x: number; y: number; cents: Cents; name: string; key: string };

const toPath = (points: readonly (Placed | null)[]): string =>
  points.map((point, at) => (point ? `${at > 0 && points[at - 1] ? 'L' : 'M'}${point.x} ${point.y}` : '')).join('');

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

type SettledProps = { point: Placed; before: Placed | null | undefined; lines: readonly number[]; text: string };

/** The last figure that stands, over its point; its place at the edge is taken by the provisional one. */
const Settled = ({ point, before, lines, text }: SettledProps) => {
  // A line that comes down to the point would run through words in the middle.
  const isFalling = before && point.y - before.y > steep;
  return (
    <>
      <circle className={classes['last']} cx={point.x} cy={point.y} r={4} />
      <text
        className={classes['settledValue']}
        x={point.x}
        y={labelBaseline(point.y - 2, lines)}
        textAnchor={isFalling ? 'start' : 'middle'}
      >
        {text}
      </text>
    </>
  );
};

export const LineChart = ({ points, provisionalFrom = points.length, marks, label }: Props) => {
  const { money } = useWords();
  const { ref, width } = useElementSize();
  const known = points.flatMap(({ cents }) => (cents === null ? [] : [cents]));
  const highest = Math.max(1, ...known, ...marks.map(({ cents }) => cents));
  const lowest = Math.min(0, ...known);
  const bottom = height - foot;
  const y = (cents: Cents): number => topMargin + ((highest - cents) / (highest - lowest)) * (bottom - topMargin);
  const step = (width - left - gutter) / Math.max(points.length - 1, 1);
  const placed = points.map(({ key, name, cents }, at) =>
    cents === null ? null : { key, name, cents, x: left + at * step, y: y(cents) },
  );
  const last = placed.findLast((point) => point !== null);
  const settled = placed.slice(0, provisionalFrom).findLast((point) => point !== null);
  const isSettled = last === settled;
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
          <path className={classes['line']} d={toPath(placed.slice(0, provisionalFrom))} />
          <path className={classes['provisional']} d={toPath(placed.slice(Math.max(provisionalFrom - 1, 0)))} />
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
              <circle className={classes['last']} data-settled={isSettled} cx={last.x} cy={last.y} r={4} />
              <text
                className={classes['lastValue']}
                data-settled={isSettled}
                x={edge + 10}
                y={(labels.get('last') ?? 0) + 4}
              >
                {money(last.cents)}
              </text>
            </>
          )}
          {settled && !isSettled && (
            <Settled
              point={settled}
              before={placed[placed.indexOf(settled) - 1]}
              lines={marks.map(({ cents }) => y(cents))}
              text={money(settled.cents)}
            />
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

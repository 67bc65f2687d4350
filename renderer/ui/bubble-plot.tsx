/**
 * Two amounts of many things at once, and a third as the size of a bubble. One stop for Tab; then Left and Right go
 * along the x-axis, Up and Down along the y-axis, and Enter follows the bubble's link.
 */
import { useElementSize } from '@mantine/hooks';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import classes from './bubble-plot.module.css';
import { niceTicks } from './nice-ticks';
import { placeLabels } from './place-labels';
import type { Tone } from './tone';

export type PlotPoint = {
  key: string;
  name: string;
  x: number;
  y: number;
  /** What the area of the bubble stands for; nothing or less is the smallest bubble, hollow. */
  size: number;
  tone: Tone;
  href: string;
  /** Everything about it in one sentence. */
  label: string;
};

type Axis = { title: string; format: (value: number) => string };
type Props = {
  label: string;
  points: readonly PlotPoint[];
  xAxis: Axis;
  yAxis: Axis;
  /** A level across: what is below it is shaded. */
  mark: { y: number; label: string; below: string } | null;
};

const height = 390;
const margin = { top: 30, right: 24, bottom: 46, left: 64 };
const smallest = 6;
const largest = 34;

const useScales = (points: readonly PlotPoint[], mark: number | undefined, width: number) => {
  const ys = points.map(({ y }) => y);
  const xTicks = niceTicks(0, Math.max(1, ...points.map(({ x }) => x)), 6);
  const yTicks = niceTicks(Math.min(0, ...ys), Math.max(1, mark ?? 0, ...ys), 6);
  const [xTop, yLow, yTop] = [xTicks.at(-1) ?? 1, yTicks[0] ?? 0, yTicks.at(-1) ?? 1];
  const [inner, tall] = [width - margin.left - margin.right, height - margin.top - margin.bottom];
  const most = Math.max(1, ...points.map(({ size }) => size));
  return {
    xTicks,
    yTicks,
    x: (value: number): number => margin.left + (value / xTop) * inner,
    y: (value: number): number => margin.top + ((yTop - value) / (yTop - yLow)) * tall,
    radius: (size: number): number => Math.max(smallest, Math.sqrt(Math.max(size, 0) / most) * largest),
  };
};
type Scales = ReturnType<typeof useScales>;

const Axes = ({ scales, width, xAxis, yAxis }: { scales: Scales; width: number; xAxis: Axis; yAxis: Axis }) => (
  <g className={classes['axes']}>
    {scales.yTicks.map((tick) => (
      <g key={tick}>
        <line
          x1={margin.left}
          x2={width - margin.right}
          y1={scales.y(tick)}
          y2={scales.y(tick)}
          data-zero={tick === 0}
        />
        <text x={margin.left - 10} y={scales.y(tick) + 4} textAnchor="end">
          {yAxis.format(tick)}
        </text>
      </g>
    ))}
    {scales.xTicks.map((tick) => (
      <text key={tick} x={scales.x(tick)} y={height - margin.bottom + 20} textAnchor="middle">
        {xAxis.format(tick)}
      </text>
    ))}
    <text x={margin.left - 44} y={14}>
      {yAxis.title}
    </text>
    <text x={width - margin.right} y={height - 6} textAnchor="end">
      {xAxis.title}
    </text>
  </g>
);

const Mark = ({ scales, width, mark }: { scales: Scales; width: number; mark: NonNullable<Props['mark']> }) => {
  const y = scales.y(mark.y);
  const floor = scales.y(scales.yTicks[0] ?? 0);
  return (
    <>
      <rect
        className={classes['below']}
        x={margin.left}
        y={y}
        width={width - margin.left - margin.right}
        height={Math.max(0, floor - y)}
      />
      <g className={classes['mark']}>
        <line x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
        <text x={width - margin.right - 6} y={y - 6} textAnchor="end">
          {mark.label}
        </text>
        <text className={classes['belowText']} x={width - margin.right - 6} y={y + 16} textAnchor="end">
          {mark.below}
        </text>
      </g>
    </>
  );
};

const steps: Record<string, { by: 'x' | 'y'; move: 1 | -1 } | undefined> = {
  ArrowRight: { by: 'x', move: 1 },
  ArrowLeft: { by: 'x', move: -1 },
  ArrowUp: { by: 'y', move: 1 },
  ArrowDown: { by: 'y', move: -1 },
};

/** The bubble to which a key leads; null where there is no further one, or where the key means nothing here. */
const nextKey = (points: readonly PlotPoint[], from: string, key: string): string | null => {
  const step = steps[key];
  const sorted = [...points].sort((a, b) => a[step?.by ?? 'x'] - b[step?.by ?? 'x'] || (a.key < b.key ? -1 : 1));
  if (key === 'Home') return sorted[0]?.key ?? null;
  if (key === 'End') return sorted.at(-1)?.key ?? null;
  if (!step) return null;
  return sorted[sorted.findIndex((point) => point.key === from) + step.move]?.key ?? null;
};

const useCursor = (points: readonly PlotPoint[]) => {
  const links = useRef(new Map<string, HTMLOrSVGElement>());
  const [chosen, setChosen] = useState<string | null>(null);
  const current = points.find(({ key }) => key === chosen) ?? points[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextKey(points, current.key, event.key);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    links.current.get(next)?.focus();
  };
  return { links: links.current, current, setChosen, onKeyDown };
};

export const BubblePlot = ({ label, points, xAxis, yAxis, mark }: Props) => {
  const { ref, width } = useElementSize();
  const { links, current, setChosen, onKeyDown } = useCursor(points);
  const [isShown, setIsShown] = useState(false);
  const scales = useScales(points, mark?.y, width);
  const bubbles = points
    .map((point) => ({ ...point, x: scales.x(point.x), y: scales.y(point.y), radius: scales.radius(point.size) }))
    .sort((a, b) => b.radius - a.radius);
  const names = placeLabels(bubbles, width, height - margin.bottom);
  return (
    <div ref={ref} className={classes['plot']}>
      {width > 0 && (
        <svg width={width} height={height} aria-label={label}>
          <title>{label}</title>
          {mark && <Mark scales={scales} width={width} mark={mark} />}
          <Axes scales={scales} width={width} xAxis={xAxis} yAxis={yAxis} />
          {bubbles.map(({ key, x, y, radius, tone, href, size, label: words }) => (
            <a
              key={key}
              ref={(link) => {
                if (link) links.set(key, link);
                else links.delete(key);
              }}
              className={classes['bubble']}
              data-tone={tone}
              data-empty={size <= 0 || undefined}
              href={href}
              tabIndex={key === current?.key ? 0 : -1}
              aria-label={words}
              onKeyDown={onKeyDown}
              onFocus={() => {
                setChosen(key);
                setIsShown(true);
              }}
              onPointerEnter={() => {
                setChosen(key);
                setIsShown(true);
              }}
            >
              <circle cx={x} cy={y} r={radius} />
            </a>
          ))}
          {bubbles.map(({ key, name }) => {
            const place = names.get(key);
            return (
              place && (
                <text key={key} className={classes['name']} x={place.x} y={place.y + 4} textAnchor={place.anchor}>
                  {name}
                </text>
              )
            );
          })}
        </svg>
      )}
      <p className={classes['told']} aria-hidden="true">
        {isShown && current ? current.label : '\u00a0'}
      </p>
    </div>
  );
};

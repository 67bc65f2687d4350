/** Where it leaks: from one total to another, step by step. Drawn at the width it gets, so that its words stay readable. */
import { useElementSize } from '@mantine/hooks';
import type { Cents } from '../../shared/units/money';
import { formatSigned } from '../lib/signed-money';
import { useWords } from '../lib/use-words';
import { labelBaseline } from './label-baseline';
import classes from './waterfall.module.css';
import type { Span, WaterfallBar } from './waterfall-spans';
import { waterfallSpans } from './waterfall-spans';

type Props = {
  bars: readonly WaterfallBar[];
  /** A line across, with its words. */
  line?: { cents: Cents; label: string } | undefined;
  /** The chart in one sentence. */
  label: string;
};

const height = 218;
const topMargin = 22;
const gutter = 80;
const widestBar = 58;

const useScale = (spans: readonly Span[], line: Cents | undefined) => {
  const levels = spans.flatMap(({ from, to }) => [from, to]);
  const highest = Math.max(1, ...levels, line ?? 0);
  const lowest = Math.min(0, ...levels);
  return (cents: Cents): number => topMargin + ((highest - cents) / (highest - lowest)) * (height - topMargin - 2);
};

type BarProps = {
  bar: WaterfallBar;
  span: Span;
  centre: number;
  width: number;
  y: (cents: Cents) => number;
  /** Where lines cross the chart. */
  lines: readonly number[];
};

const Bar = ({ bar, span, centre, width, y, lines }: BarProps) => {
  const { money, language } = useWords();
  const top = Math.min(y(span.from), y(span.to));
  const length = Math.max(Math.abs(y(span.from) - y(span.to)), 2);
  const text = bar.kind === 'total' ? money(bar.cents) : formatSigned(bar.cents, language);
  return (
    <>
      <rect
        className={classes['bar']}
        data-tone={bar.tone}
        x={centre - width / 2}
        y={top}
        width={width}
        height={length}
        rx={2}
      />
      <text className={classes['value']} data-kind={bar.kind} x={centre} y={labelBaseline(top, lines)}>
        {text}
      </text>
    </>
  );
};

export const Waterfall = ({ bars, line, label }: Props) => {
  const { ref, width } = useElementSize();
  const spans = waterfallSpans(bars);
  const y = useScale(spans, line?.cents);
  const inner = width - (line ? gutter : 0);
  const step = inner / bars.length;
  const barWidth = Math.min(widestBar, step * 0.66);
  const centre = (place: number): number => step * (place + 0.5);
  return (
    <div ref={ref} className={classes['chart']} role="img" aria-label={label}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          <line className={classes['ground']} x1={0} x2={inner} y1={y(0)} y2={y(0)} />
          {line && (
            <>
              <line className={classes['line']} x1={0} x2={inner + 6} y1={y(line.cents)} y2={y(line.cents)} />
              <text className={classes['lineLabel']} x={inner + 10} y={y(line.cents) + 4}>
                {line.label}
              </text>
            </>
          )}
          {bars.map((bar, place) => {
            const span = spans[place];
            if (!span) return null;
            return (
              <g key={bar.key}>
                {place < bars.length - 1 && (
                  <line
                    className={classes['joint']}
                    x1={centre(place) + barWidth / 2}
                    x2={centre(place + 1) - barWidth / 2}
                    y1={y(span.to)}
                    y2={y(span.to)}
                  />
                )}
                <Bar
                  bar={bar}
                  span={span}
                  centre={centre(place)}
                  width={barWidth}
                  y={y}
                  lines={line ? [y(line.cents)] : []}
                />
              </g>
            );
          })}
        </svg>
      )}
      <div
        className={classes['names']}
        style={{ width: inner, gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` }}
        aria-hidden="true"
      >
        {bars.map(({ key, label: name, kind }) => (
          <span key={key} data-kind={kind}>
            {name}
          </span>
        ))}
      </div>
    </div>
  );
};

/**
 * A timeline of any length inside the page's own scroll: only rows in view are there, and the month stays in sight. One
 * stop for Tab; then arrows, Home, End and the page keys move, Enter opens, and left and right fold a week.
 */
import { useElementSize } from '@mantine/hooks';
import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Speech } from '../../../shared/evidence/evidence-words';
import { useRowCursor } from '../../ui/use-row-cursor';
import classes from './evidence.module.css';
import { TimelineRowView } from './timeline-row';
import type { TimelineRow } from './timeline-rows';

type Props = {
  label: string;
  rows: readonly TimelineRow[];
  speech: Speech;
  /** Pixels that the bar of filters takes at the top of the page while it sticks there. */
  barHeight: number;
  onOpen: (row: TimelineRow) => void;
  canOpen: (row: TimelineRow) => boolean;
  onFold: (row: TimelineRow, isOpen: boolean) => void;
};

const heights = { month: 40, item: 42, entry: 34 } as const;

const scrollerOf = (element: HTMLElement | null): HTMLElement | null => element?.closest('main') ?? null;

/** How far below the top of what scrolls the list begins. */
const useOffset = (list: React.RefObject<HTMLDivElement | null>): number => {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const [element, scroller] = [list.current, scrollerOf(list.current)];
    if (!element || !scroller) return;
    const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    setOffset(Math.round(top));
  });
  return offset;
};

/** The month that the first row in view belongs to, kept among the rows that are drawn. */
const useStickyMonth = (rows: readonly TimelineRow[]) => {
  const months = useMemo(() => rows.flatMap((row, index) => (row.kind === 'month' ? [index] : [])), [rows]);
  const sticky = useRef(0);
  const extract = useCallback(
    (range: Range) => {
      sticky.current = months.findLast((index) => index <= range.startIndex) ?? 0;
      return [...new Set([sticky.current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b);
    },
    [months],
  );
  return { sticky, extract };
};

export const Timeline = ({ label, rows, speech, barHeight, onOpen, canOpen, onFold }: Props) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { ref: sized } = useElementSize();
  const offset = useOffset(list);
  const { sticky, extract } = useStickyMonth(rows);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerOf(list.current),
    estimateSize: (index) => heights[rows[index]?.kind ?? 'item'],
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: extract,
    overscan: 12,
    scrollMargin: offset,
    scrollPaddingStart: barHeight + heights.month,
    scrollPaddingEnd: 24,
  });
  const stops = useMemo(() => rows.flatMap((row, index) => (row.kind === 'month' ? [] : [index])), [rows]);
  const cursor = useRowCursor({
    rows: stops,
    rowKey: (index) => rows[index]?.key ?? '',
    show: (at) => virtualizer.scrollToIndex(stops[at] ?? 0),
  });
  const current = stops[cursor.index] ?? -1;

  const fold = (row: TimelineRow, isOpen: boolean): void => {
    onFold(row, isOpen);
    if (row.kind !== 'entry') return;
    const week = stops.findLastIndex((index, at) => at < cursor.index && rows[index]?.kind === 'item');
    if (week >= 0) cursor.put(week);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[current];
    if (cursor.move(event.key, 10)) event.preventDefault();
    else if (!row) return;
    else if (event.key === 'Enter') onOpen(row);
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      fold(row, event.key === 'ArrowRight');
    }
  };
  const open = (row: TimelineRow, index: number): void => {
    cursor.put(stops.indexOf(index));
    onOpen(row);
  };
  return (
    <div
      ref={list}
      className={classes['timeline']}
      style={{ '--bar-height': `${barHeight}px` } as CSSProperties}
      role="treegrid"
      aria-label={label}
      aria-rowcount={rows.length}
      aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div ref={sized} className={classes['rows']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <TimelineRowView
              key={row.key}
              id={`${id}-${index}`}
              row={row}
              index={index}
              speech={speech}
              isCurrent={index === current}
              isSticky={index === sticky.current}
              top={start - offset}
              measure={virtualizer.measureElement}
              onOpen={canOpen(row) ? () => open(row, index) : undefined}
            />
          );
        })}
      </div>
    </div>
  );
};

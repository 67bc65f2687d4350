/**
 * A table of any length: only the rows in view are in the page. One stop for Tab; then arrows, Home, End and the page
 * keys move, Enter opens, Delete removes, and the menu key (or a right click, or "⋯") shows what can be done with a row.
 * It has the roles of a grid instead of <table>, since a browser lays a virtual <table> out anew on every scroll.
 */

import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { keep, recall, useMemory } from '../lib/use-memory';
import { useWords } from '../lib/use-words';
import classes from './data-table.module.css';
import type { RowAction } from './row-menu';
import type { TableHeadColumn } from './table-head';
import { TableHead } from './table-head';
import type { TableRowColumn } from './table-row';
import { TableRow } from './table-row';
import type { Sort, SortValue } from './table-sort';
import { useSortedRows } from './table-sort';
import { useRowCursor } from './use-row-cursor';

export type Column<R> = TableHeadColumn &
  TableRowColumn<R> & {
    /** A track of CSS grid: 'minmax(200px, 2fr)', '96px'. */
    width: string;
    /** What the column sorts by; null sorts last. Without it the column cannot be sorted. */
    sortBy?: (row: R) => SortValue;
    /** Left out where the table is narrower than this many pixels. */
    from?: number;
  };

type Props<R> = {
  /** What the table holds, for a screen reader. */
  label: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  rowKey: (row: R) => string;
  /** What a row is called: in its menu, and for a screen reader. */
  rowName: (row: R) => string;
  rowHeight?: number;
  defaultSort?: Sort;
  onOpen?: (row: R) => void;
  onRemove?: (row: R) => void;
  actions?: (row: R) => readonly RowAction[];
  /** A row that is the head of those below it. */
  isHead?: (row: R) => boolean;
  /** Space marks a row, Shift and Space all from the row marked before. */
  onMark?: (row: R, isRange: boolean) => void;
  /** A name under which order and place are kept while the window is open. */
  memory?: string;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
};

/** With the menu comes all that floats: loaded when a row's menu is first asked for. */
const RowMenu = lazy(() => import('./row-menu').then((file) => ({ default: file.RowMenu })));

const headHeight = 38;

export const DataTable = <R,>(props: Props<R>) => {
  const { label, rowKey, rowName, rowHeight = 48, onOpen, onRemove, actions } = props;
  const { t } = useWords();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measure, width } = useElementSize();
  const under = (what: string): string | undefined => props.memory && `${props.memory}.${what}`;
  const [sort, setSort] = useMemory<Sort | null>(under('sort'), props.defaultSort ?? null);
  const rows = useSortedRows(props.rows, props.columns, sort);
  const [menu, setMenu] = useState<{ row: R; x: number; y: number } | null>(null);
  const columns = useMemo(
    () => props.columns.filter((column) => width === 0 || (column.from ?? 0) <= width),
    [props.columns, width],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: headHeight,
    initialOffset: recall<number>(under('offset')) ?? 0,
    onChange: ({ scrollOffset }, isScrolling) => {
      if (!isScrolling) keep(under('offset'), scrollOffset ?? 0);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const cursor = useRowCursor({ rows, rowKey, show: (index) => virtualizer.scrollToIndex(index) });

  const openMenu = (row: R, x: number, y: number): void => {
    if (actions && actions(row).length > 0) setMenu({ row, x, y });
  };
  const openMenuAtCursor = (row: R): void => {
    const box = document.getElementById(`${id}-${cursor.index}`)?.getBoundingClientRect();
    if (box) openMenu(row, box.right - 40, box.top + box.height / 2);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[cursor.index];
    const pageLength = Math.max(1, Math.floor((event.currentTarget.clientHeight - headHeight) / rowHeight) - 1);
    if (cursor.move(event.key, pageLength)) event.preventDefault();
    else if (!row) return;
    else if (event.key === 'Enter') onOpen?.(row);
    else if (event.key === ' ' && props.onMark) {
      event.preventDefault();
      props.onMark(row, event.shiftKey);
    } else if (event.key === 'Delete' || event.key === 'Backspace') onRemove?.(row);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      openMenuAtCursor(row);
    } else {
      const action = actions?.(row).find(({ press }) => press === event.key);
      if (action) event.preventDefault();
      action?.run();
    }
  };
  const openAt = (row: R, index: number): void => {
    cursor.put(index);
    onOpen?.(row);
  };
  const openMenuAt = (row: R, index: number, x: number, y: number): void => {
    cursor.put(index);
    openMenu(row, x, y);
  };
  const closeMenu = useCallback(() => {
    setMenu(null);
    scroller.current?.focus({ preventScroll: true });
  }, []);

  const tracks = `${columns.map((column) => column.width).join(' ')}${actions ? ' 36px' : ''}`;
  return (
    <>
      <div
        ref={useMergedRef(scroller, measure)}
        className={classes['table']}
        style={{ '--tracks': tracks, '--row-height': `${rowHeight}px` } as CSSProperties}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-activedescendant={rows.length > 0 ? `${id}-${cursor.index}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <TableHead columns={columns} sort={sort} onSort={setSort} hasMenu={actions !== undefined} />
        {rows.length === 0 && <div className={classes['empty']}>{props.empty}</div>}
        <div role="rowgroup" className={classes['body']} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            return (
              <TableRow
                key={rowKey(row)}
                id={`${id}-${index}`}
                row={row}
                index={index}
                top={start}
                columns={columns}
                isCurrent={index === cursor.index}
                isHead={props.isHead?.(row) ?? false}
                onOpen={onOpen && (() => openAt(row, index))}
                onMenu={actions && ((x, y) => openMenuAt(row, index, x, y))}
                menuLabel={t('forms.rowActions', { name: rowName(row) })}
              />
            );
          })}
        </div>
      </div>
      <Suspense fallback={null}>
        {menu && actions && <RowMenu x={menu.x} y={menu.y} actions={actions(menu.row)} onClose={closeMenu} />}
      </Suspense>
    </>
  );
};

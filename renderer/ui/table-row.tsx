import { IconDots } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import classes from './data-table.module.css';

export type TableRowColumn<R> = { key: string; align?: 'end'; cell: (row: R) => ReactNode };

type Props<R> = {
  id: string;
  row: R;
  index: number;
  /** Pixels from the first row. */
  top: number;
  columns: readonly TableRowColumn<R>[];
  isCurrent: boolean;
  isHead: boolean;
  onOpen: (() => void) | undefined;
  onMenu: ((x: number, y: number) => void) | undefined;
  menuLabel: string;
};

/** One row of a table. Keys are the grid's affair: a row itself never has the focus. */
export const TableRow = <R,>(props: Props<R>) => {
  const { id, row, index, top, columns, isCurrent, isHead, onOpen, onMenu, menuLabel } = props;
  const showMenu = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    onMenu?.(event.clientX, event.clientY);
  };
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isCurrent}
      className={classes['row']}
      data-opens={onOpen && !isHead ? true : undefined}
      data-head={isHead || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={isHead ? undefined : onOpen}
      onContextMenu={onMenu && !isHead ? showMenu : undefined}
    >
      {columns.map(({ key, align, cell }) => (
        <div key={key} role="gridcell" className={classes['cell']} data-align={align}>
          {cell(row)}
        </div>
      ))}
      {onMenu && (
        <div role="gridcell" className={classes['cell']}>
          {!isHead && (
            <button type="button" tabIndex={-1} className={classes['more']} aria-label={menuLabel} onClick={showMenu}>
              <IconDots size={16} stroke={1.6} aria-hidden />
            </button>
          )}
        </div>
      )}
    </div>
  );
};

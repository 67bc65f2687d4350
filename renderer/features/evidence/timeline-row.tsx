/** One row of the timeline: the head of a month, something that happened, or an entry of an unfolded week. */
import { IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { monthName } from '../../../shared/evidence/evidence-rows';
import type { Speech } from '../../../shared/evidence/evidence-words';
import type { Told } from '../../../shared/evidence/timeline-words';
import { entryWords, itemWords } from '../../../shared/evidence/timeline-words';
import { topicOf } from '../../../shared/rules/timeline-item';
import classes from './evidence.module.css';
import type { TimelineRow } from './timeline-rows';
import { isFoldable } from './timeline-rows';
import { TopicIcon } from './topic-icon';

type Props = {
  id: string;
  row: TimelineRow;
  index: number;
  speech: Speech;
  isCurrent: boolean;
  isSticky: boolean;
  /** Pixels from the first row. */
  top: number;
  /** Opens the record, or folds a week; undefined where there is nothing to open. */
  onOpen: (() => void) | undefined;
  measure: (element: HTMLDivElement | null) => void;
};

const Line = ({ told, icon }: { told: Told; icon: ReactNode }) => {
  const { day, what, detail, note, figure, tone } = told;
  return (
    <>
      <span role="gridcell" className={classes['day']}>
        {day}
      </span>
      <span role="gridcell" className={classes['icon']}>
        {icon}
      </span>
      <span role="gridcell" className={classes['told']}>
        <span>{what}</span>
        {detail && <span className={`${classes['detail']} ${tone === 'plain' ? 'muted' : tone}`}>{detail}</span>}
        {note && <span className={classes['note']}>{note}</span>}
      </span>
      <span role="gridcell" className={classes['figure']} data-figures>
        {figure}
      </span>
    </>
  );
};

const Content = ({ row, speech }: { row: TimelineRow; speech: Speech }) => {
  if (row.kind === 'month') return <span role="gridcell">{monthName(row.month, speech)}</span>;
  if (row.kind === 'entry') return <Line told={entryWords(row.entry, speech)} icon={null} />;
  const { item, isOpen } = row;
  const icon = isFoldable(row) ? (
    <IconChevronRight size={16} stroke={1.6} aria-hidden className={classes['fold']} data-open={isOpen || undefined} />
  ) : (
    <TopicIcon topic={topicOf(item)} />
  );
  return <Line told={itemWords(item, speech)} icon={icon} />;
};

export const TimelineRowView = (props: Props) => {
  const { id, row, index, speech, isCurrent, isSticky, top, onOpen, measure } = props;
  const isWeek = row.kind === 'item' && isFoldable(row);
  const style: CSSProperties = isSticky ? {} : { transform: `translateY(${top}px)` };
  const open = (event: MouseEvent): void => {
    // A text that is being selected is not a click.
    if (window.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    onOpen?.();
  };
  return (
    <div
      id={id}
      ref={measure}
      data-index={index}
      role="row"
      aria-rowindex={index + 1}
      aria-level={row.kind === 'month' ? 1 : row.kind === 'item' ? 2 : 3}
      aria-expanded={isWeek ? row.isOpen : undefined}
      aria-selected={row.kind === 'month' ? undefined : isCurrent}
      className={classes['row']}
      data-kind={row.kind}
      data-sticky={isSticky || undefined}
      data-opens={onOpen ? true : undefined}
      style={style}
      onClick={onOpen && open}
    >
      <Content row={row} speech={speech} />
    </div>
  );
};

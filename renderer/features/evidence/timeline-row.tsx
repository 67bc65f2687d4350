/** One row of the timeline: the head of a month, something that happened, or an entry of an unfolded week. */
import { IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import type { Speech } from '../../../shared/evidence/evidence-words';
import type { Told } from '../../../shared/evidence/timeline-words';
import { entryWords, itemWords } from '../../../shared/evidence/timeline-words';
import { topicOf } from '../../../shared/rules/timeline-item';
import classes from './evidence.module.css';
import type { TimelineRow } from './timeline-rows';
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

const monthName = (month: string, language: Speech['language']): string => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  );
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const Line = ({ told, icon, isEntry = false }: { told: Told; icon: ReactNode; isEntry?: boolean }) => {
  const { day, what, detail, note, figure, tone } = told;
  // Of an entry the note tells more than the kind of work does.
  const [head, below] = isEntry && note !== '' ? [note, ''] : [what, note];
  const beside = isEntry && note !== '' ? [what, detail].filter(Boolean).join(' · ') : detail;
  return (
    <>
      <span role="gridcell" className={classes['day']}>
        {day}
      </span>
      <span className={classes['icon']} role="gridcell">
        {icon}
      </span>
      <span role="gridcell" className={classes['told']}>
        <span>{head}</span>
        {beside && <span className={`${classes['detail']} ${tone === 'plain' ? 'muted' : tone}`}>{beside}</span>}
        {below && <span className={classes['note']}>{below}</span>}
      </span>
      <span role="gridcell" className={classes['figure']} data-figures>
        {figure}
      </span>
    </>
  );
};

const Content = ({ row, speech }: { row: TimelineRow; speech: Speech }) => {
  if (row.kind === 'month') return <span role="gridcell">{monthName(row.month, speech.language)}</span>;
  if (row.kind === 'entry') return <Line told={entryWords(row.entry, speech)} icon={null} isEntry />;
  const { item, isOpen } = row;
  const isWeek = item.kind === 'hours' && item.entries.length > 1;
  const icon = isWeek ? (
    <IconChevronRight size={16} stroke={1.6} aria-hidden className={classes['fold']} data-open={isOpen || undefined} />
  ) : (
    <TopicIcon topic={topicOf(item)} />
  );
  return <Line told={itemWords(item, speech)} icon={icon} isEntry={item.kind === 'hours' && !isWeek} />;
};

export const TimelineRowView = (props: Props) => {
  const { id, row, index, speech, isCurrent, isSticky, top, onOpen, measure } = props;
  const isWeek = row.kind === 'item' && row.item.kind === 'hours' && row.item.entries.length > 1;
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

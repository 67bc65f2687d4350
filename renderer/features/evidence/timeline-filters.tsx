/** What the timeline shows: topics, a period, and words to look for. */
import { NativeSelect, UnstyledButton } from '@mantine/core';
import type { Topic } from '../../../shared/rules/timeline-item';
import { topics } from '../../../shared/rules/timeline-item';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import { DayInput } from '../../ui/day-input';
import { SearchField } from '../../ui/search-field';
import classes from './evidence.module.css';
import type { Days, Period } from './periods';
import { daysOf, periods } from './periods';
import type { TimelineFilter } from './timeline-rows';
import { TopicIcon } from './topic-icon';

export type View = { filter: TimelineFilter; period: Period };

type Props = { view: View; onChange: (view: View) => void; counts: Readonly<Record<Topic, number>> };

const Topics = ({ view, onChange, counts }: Props) => {
  const { t, number } = useWords();
  const { topics: chosen } = view.filter;
  const toggle = (topic: Topic): void => {
    const next = chosen.includes(topic) ? chosen.filter((each) => each !== topic) : [...chosen, topic];
    onChange({ ...view, filter: { ...view.filter, topics: next } });
  };
  return (
    <fieldset className={classes['topics']} aria-label={t('evidence.shown')}>
      {topics
        .filter((topic) => counts[topic] > 0)
        .map((topic) => (
          <UnstyledButton
            key={topic}
            className={classes['topic']}
            aria-pressed={chosen.includes(topic)}
            onClick={() => toggle(topic)}
          >
            <TopicIcon topic={topic} />
            {t(`evidence.topics.${topic}`)}
            <span className={classes['count']}>{number(counts[topic])}</span>
          </UnstyledButton>
        ))}
    </fieldset>
  );
};

type DaysProps = { days: Days; onChange: (days: Partial<Days>) => void };

export const DaysFields = ({ days, onChange }: DaysProps) => {
  const { t } = useWords();
  return (
    <div className={classes['days']}>
      <DayInput
        name="from"
        aria-label={t('evidence.from')}
        placeholder={t('evidence.from')}
        value={days.from}
        onChange={(from) => onChange({ from })}
      />
      <span className="muted">–</span>
      <DayInput
        name="until"
        aria-label={t('evidence.until')}
        placeholder={t('evidence.until')}
        value={days.until}
        onChange={(until) => onChange({ until })}
      />
    </div>
  );
};

export const TimelineFilters = (props: Props) => {
  const { view, onChange } = props;
  const { t } = useWords();
  const today = useToday();
  const put = (part: Partial<TimelineFilter>): void => onChange({ ...view, filter: { ...view.filter, ...part } });
  const putPeriod = (period: Period): void =>
    onChange({ period, filter: { ...view.filter, ...(period === 'custom' ? {} : daysOf(period, today)) } });
  return (
    <>
      <Topics {...props} />
      <NativeSelect
        className={classes['period'] ?? ''}
        aria-label={t('evidence.period')}
        value={view.period}
        data={periods.map((period) => ({ value: period, label: t(`evidence.periods.${period}`) }))}
        onChange={(event) => putPeriod(event.currentTarget.value as Period)}
      />
      {view.period === 'custom' && <DaysFields days={view.filter} onChange={put} />}
      <SearchField
        className={classes['search']}
        label={t('evidence.search')}
        clearLabel={t('evidence.clearSearch')}
        value={view.filter.search}
        onChange={(search) => put({ search })}
      />
    </>
  );
};

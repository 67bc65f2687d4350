import { IconCalendarCheck, IconClock, IconCoinEuro, IconMessage, IconMoodSmile } from '@tabler/icons-react';
import type { Topic } from '../../../shared/rules/timeline-item';

const icons = {
  hours: IconClock,
  money: IconCoinEuro,
  moments: IconMessage,
  promises: IconCalendarCheck,
  joy: IconMoodSmile,
} as const satisfies Record<Topic, unknown>;

/** A sign beside words that say the same. */
export const TopicIcon = ({ topic }: { topic: Topic }) => {
  const Icon = icons[topic];
  return <Icon size={16} stroke={1.6} aria-hidden />;
};

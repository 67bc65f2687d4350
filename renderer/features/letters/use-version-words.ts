/** What is said of an earlier version: when it was kept, why, and how it differs from the letter as it is now. */
import { letterDifferences } from '../../../shared/letters/letter-differences';
import type { Letter, LetterDocument } from '../../../shared/model/letter';
import { dayOf } from '../../../shared/units/calendar-day';
import { clockAt } from '../../../shared/units/wall-time';
import { useToday } from '../../lib/today';
import { useWords } from '../../lib/use-words';

/** More than that many parts are not named one by one. */
const mostNamed = 4;

export const useVersionWords = () => {
  const { t, day } = useWords();
  const today = useToday();
  const when = ({ createdAt }: Letter): string => {
    if (createdAt === undefined) return t('letters.versions.noTime');
    const at = new Date(createdAt);
    const time = clockAt(at);
    const date = dayOf(at);
    return date === today ? t('letters.versions.today', { time }) : t('letters.versions.at', { day: day(date), time });
  };
  const why = ({ keptFor }: Letter): string => t(`letters.versions.keptFor.${keptFor ?? 'hand'}`);
  const difference = ({ document }: Letter, present: LetterDocument): string => {
    const { choices, sections, frame, isOrder } = letterDifferences(document, present);
    const names = [
      ...choices.map((choice) => t(`letters.${choice}`)),
      ...sections.map((key) => t(`letters.sections.${key}`)),
      ...frame.map((field) => t(`letters.${field}`)),
      ...(isOrder ? [t('letters.order.title')] : []),
    ];
    if (names.length === 0) return t('letters.versions.same');
    const more = names.length - mostNamed;
    const named = names.slice(0, more > 0 ? mostNamed : undefined).join(' · ');
    return more > 0
      ? t('letters.versions.differsMore', { parts: named, count: more })
      : t('letters.versions.differs', { parts: named });
  };
  return { when, why, difference };
};

/** A note for a conversation: per topic the fact, what it does to me, what I need and what I ask. No reproach. */
import type { Language } from '../model/record';
import type { TalkFacts } from './talk-facts';
import { talkEn } from './texts/talk-en';
import { talkNl } from './texts/talk-nl';

/** In I-statements: what I see, what it does to me, what I need, what I ask. */
export type TalkPoint = { title: string; fact: string; effect: string; need: string; ask: string };
type Topic<K extends 'payment' | 'time' | 'manner' | 'price'> = (
  facts: TalkFacts,
  topic: NonNullable<TalkFacts[K]>,
) => TalkPoint;

export type TalkTexts = {
  title: (facts: TalkFacts) => string;
  opening: (facts: TalkFacts) => string;
  labels: Readonly<Record<'fact' | 'effect' | 'need' | 'ask', string>>;
  payment: Topic<'payment'>;
  time: Topic<'time'>;
  manner: Topic<'manner'>;
  price: Topic<'price'>;
  /** Where no fact asks for a conversation. */
  general: (facts: TalkFacts) => TalkPoint;
  closing: (facts: TalkFacts) => string;
};

const texts: Record<Language, TalkTexts> = { nl: talkNl, en: talkEn };

const pointsOf = (facts: TalkFacts, words: TalkTexts): TalkPoint[] => {
  const { payment, time, manner, price } = facts;
  const points = [
    payment && words.payment(facts, payment),
    time && words.time(facts, time),
    manner && words.manner(facts, manner),
    price && words.price(facts, price),
  ].filter((point) => point !== null);
  return points.length > 0 ? points : [words.general(facts)];
};

/** Plain text, a blank line between its parts; the user changes it as they like. */
export const composeTalkNote = (facts: TalkFacts, language: Language): string => {
  const words = texts[language];
  const write = ({ title, ...point }: TalkPoint): string =>
    [
      title,
      ...(['fact', 'effect', 'need', 'ask'] as const).map((part) => `- ${words.labels[part]}: ${point[part]}`),
    ].join('\n');
  return [words.title(facts), words.opening(facts), ...pointsOf(facts, words).map(write), words.closing(facts)].join(
    '\n\n',
  );
};

/** Hours in one line, as people say them: '1u30 mail acme', '90m revision acme yesterday nb'. In any order. */
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import type { Minutes } from '../units/duration';
import { parseDuration } from '../units/duration';
import { parseDay } from '../units/parse-day';
import type { ClientGuess, NamedClient } from './quick-client';
import { guessClients } from './quick-client';
import type { Token } from './quick-tokens';
import { claim, freeRuns, toTokens, wordsIn } from './quick-tokens';
import {
  activityHints,
  activityNames,
  billablePhrases,
  clientLeads,
  dayLeads,
  dayWords,
  monthWords,
  shortDayWords,
  spokenTimes,
} from './quick-words';

type ActivityName = TimeEntry['activity'];

export type QuickHours = {
  /** Null where no time was found. */
  minutes: Minutes | null;
  /** Null where none was named: then today is meant. */
  date: CalendarDay | null;
  activity: ActivityName | null;
  billable: boolean | null;
  /** Who may be meant, best first, the more recent first where they fit equally well; none where nobody was named. */
  clientIds: string[];
  note: string;
};

type Parts = Omit<QuickHours, 'clientIds' | 'note'>;

const isDate = (word: string): boolean =>
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}(?:[-/](?:\d{2}|\d{4}))?)$/u.test(word) || dayWords.has(word);
/** '24 nov', '24 nov 2026', or one word. */
const isDay = ([first = '', month, year, ...more]: readonly string[]): boolean => {
  if (month === undefined) return isDate(first);
  return (
    /^\d{1,2}$/u.test(first) &&
    monthWords.has(month) &&
    (year === undefined || /^\d{4}$/u.test(year)) &&
    more.length === 0
  );
};

const readDay = (tokens: readonly Token[], free: boolean[], today: CalendarDay): CalendarDay | null => {
  for (const run of freeRuns(free, 3)) {
    const words = wordsIn(tokens, run);
    const day = isDay(words) ? parseDay(words.join(' '), today) : null;
    if (day === null) continue;
    claim(free, run);
    return day;
  }
  return null;
};

/** 'ma' is Monday where it does not stand among the words of a note; 'zo' only where it stands next to none. */
const readShortDay = (tokens: readonly Token[], free: boolean[], today: CalendarDay): CalendarDay | null => {
  for (const [at, { word }] of tokens.entries()) {
    const wordsBeside = [free[at - 1], free[at + 1]].filter(Boolean).length;
    if (!free[at] || !shortDayWords.has(word) || wordsBeside > (otherWords.has(word) ? 0 : 1)) continue;
    claim(free, { start: at, end: at + 1 });
    return parseDay(word, today);
  }
  return null;
};

/** Day names that are words as well. */
const otherWords: ReadonlySet<string> = new Set(['do', 'zo', 'sun', 'sat']);

const longestDuration = 5;
const hasUnit = (words: readonly string[]): boolean => words.some((word) => /[a-z:]/u.test(word));

const readTime = (words: readonly string[]): Minutes | null => {
  const said = words.join(' ');
  // '24 1u' is not 241 hours.
  if (words.includes('') || /\d \d/u.test(said)) return null;
  // '1:30 uur' says the same twice.
  return spokenTimes.get(said) ?? parseDuration(said.replace(/(:\d\d) (?:u|h|uur|hours?|hrs?)$/u, '$1'));
};

/** With its unit first: 'acme 24 1u30' is an hour and a half. A bare number is hours or minutes, as parseDuration has it. */
const readDuration = (tokens: readonly Token[], free: boolean[]): Minutes | null => {
  for (const isBare of [false, true]) {
    for (const run of freeRuns(free, isBare ? 1 : longestDuration)) {
      const words = wordsIn(tokens, run);
      const minutes = isBare || hasUnit(words) ? readTime(words) : null;
      if (minutes === null) continue;
      claim(free, run);
      return minutes;
    }
  }
  return null;
};

const readBillable = (tokens: readonly Token[], free: boolean[]): boolean | null => {
  for (const [phrase, isBillable] of billablePhrases) {
    for (const run of freeRuns(free, phrase.length)) {
      const words = wordsIn(tokens, run);
      if (words.length !== phrase.length || words.some((word, at) => word !== phrase[at])) continue;
      claim(free, run);
      return isBillable;
    }
  }
  return null;
};

const readActivity = (tokens: readonly Token[], free: boolean[]): ActivityName | null => {
  for (const [at, { word }] of tokens.entries()) {
    const named = free[at] ? activityNames.get(word) : undefined;
    if (!named) continue;
    claim(free, { start: at, end: at + 1 });
    return named;
  }
  const hint = tokens.find(({ word }, at) => free[at] && activityHints.has(word));
  return (hint && activityHints.get(hint.word)) ?? null;
};

/** Reads all but the client, claiming what it understands. */
const readParts = (tokens: readonly Token[], free: boolean[], today: CalendarDay): Parts => {
  const date = readDay(tokens, free, today);
  const minutes = readDuration(tokens, free);
  const billable = readBillable(tokens, free);
  const activity = readActivity(tokens, free);
  return { minutes, billable, activity, date: date ?? readShortDay(tokens, free, today) };
};

const freeOf = (tokens: readonly Token[]): boolean[] => tokens.map(({ isQuoted }) => !isQuoted);

/** 'for' before the client and 'on' before the day say nothing; what is left is the note. */
const noteOf = (tokens: readonly Token[], free: readonly boolean[], guess: ClientGuess | undefined): string => {
  const isLead = (at: number): boolean => {
    const word = tokens[at]?.word ?? '';
    if (guess?.run.start === at + 1 && clientLeads.has(word)) return true;
    const next = tokens[at + 1]?.word ?? '';
    return (
      free[at + 1] === false &&
      dayLeads.has(word) &&
      (isDate(next) || shortDayWords.has(next) || /^\d{1,2}$/u.test(next))
    );
  };
  return tokens
    .filter(({ isQuoted, word }, at) => isQuoted || (free[at] && word !== '' && !isLead(at)))
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/^[\s,;:·–-]+|[\s,;:·–-]+$/gu, '');
};

/**
 * What a line says. It never refuses: what is not there is null, and what is not understood is the note. `clients` are
 * in order of recent use. Words between quotation marks are always the note.
 */
export const readQuickHours = (line: string, clients: readonly NamedClient[], today: CalendarDay): QuickHours => {
  const tokens = toTokens(line);
  const free = freeOf(tokens);
  const withoutClient = readParts(tokens, free, today);
  const isOther = free.map((isFree, at) => !isFree && tokens[at]?.isQuoted === false);
  const guesses = guessClients(tokens, clients, isOther);

  const readWith = (guess: ClientGuess): { free: boolean[]; parts: Parts } => {
    const left = freeOf(tokens);
    claim(left, guess.run);
    return { free: left, parts: readParts(tokens, left, today) };
  };
  // A part of a name must not take away the time: 'studio 2' is two hours beside a 'Studio 2 Amsterdam'.
  const keepsTime = (guess: ClientGuess): boolean =>
    guess.isWhole || withoutClient.minutes === null || readWith(guess).parts.minutes !== null;
  const guess = guesses.find(keepsTime) ?? guesses[0];
  if (!guess) return { ...withoutClient, clientIds: [], note: noteOf(tokens, free, undefined) };
  const read = readWith(guess);
  return { ...read.parts, clientIds: guess.ids, note: noteOf(tokens, read.free, guess) };
};

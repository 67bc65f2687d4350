/** Which client a run of words may mean: the whole name, the beginnings of its words, or those with a slip in them. */
import type { Run, Token } from './quick-tokens';
import { freeRuns, plain, wordsIn } from './quick-tokens';
import { stopWords } from './quick-words';
import { clientKey } from './same-client';

export type NamedClient = { id: string; name: string };

export type ClientGuess = { run: Run; score: number; isWhole: boolean; ids: string[] };

const keyWords = (name: string): string[] =>
  plain(clientKey(name))
    .split(' ')
    .filter((word) => word !== '');

/** Whether one letter was left out, added, replaced, or changed places with the next. */
const isSlip = (typed: string, meant: string): boolean => {
  if (Math.min(typed.length, meant.length) < 4 || Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const rest = (text: string, from: number): string => text.slice(same + from);
  const isSwap =
    typed[same] === meant[same + 1] && typed[same + 1] === meant[same] && rest(typed, 2) === rest(meant, 2);
  return (
    isSwap ||
    rest(typed, 1) === rest(meant, 1) ||
    rest(typed, 1) === rest(meant, 0) ||
    rest(typed, 0) === rest(meant, 1)
  );
};

const [wholeName, wholeWord, beginning, slip] = [100, 10, 6, 4];

const scoreWord = (typed: string, meant: string, least: number): number => {
  if (typed === meant) return wholeWord;
  if (typed.length >= least && meant.startsWith(typed)) return beginning;
  return isSlip(typed, meant) ? slip : 0;
};

/** Every word typed is found in the name, in order; else 0. */
const scoreName = (typed: readonly string[], name: readonly string[], least: number): number => {
  if (typed.length === name.length && typed.every((word, at) => word === name[at]))
    return wholeName + wholeWord * typed.length;
  let score = 0;
  let at = 0;
  for (const word of typed) {
    let found = 0;
    while (at < name.length && found === 0) found = scoreWord(word, name[at++] ?? '', least);
    if (found === 0) return 0;
    score += found;
  }
  return score;
};

const longestName = 6;
/** Letters of a beginning: fewer at the end of the line, which is still being typed. */
const leastOf = (isLast: boolean): number => (isLast ? 2 : 3);

/**
 * The best guesses, best first; `ids` are in the order of `clients`, several when they fit equally well. A token that
 * means something else (`isOther`) counts only in a whole name, or as a whole word of one beside a word that is free.
 */
export const guessClients = (
  tokens: readonly Token[],
  clients: readonly NamedClient[],
  isOther: readonly boolean[],
): ClientGuess[] => {
  const names = clients.map(({ id, name }) => ({ id, words: keyWords(name) }));
  const guesses: ClientGuess[] = [];
  for (const run of freeRuns(
    tokens.map(({ isQuoted }) => !isQuoted),
    longestName,
  )) {
    const typed = keyWords(wordsIn(tokens, run).join(' '));
    const edges = [tokens[run.start]?.word, tokens[run.end - 1]?.word];
    if (typed.length === 0 || edges.some((word) => !word || keyWords(word).length === 0)) continue;
    const isFree = isOther.slice(run.start, run.end).some((other) => !other);
    const hasOther = isOther.slice(run.start, run.end).some(Boolean);
    const isOnlyStops = typed.every((word) => stopWords.has(word) || /^\d+$/u.test(word));
    let best = 0;
    let ids: string[] = [];
    for (const { id, words } of names) {
      const score = scoreName(typed, words, leastOf(run.end === tokens.length));
      const isWholeName = score > wholeName;
      const fits = isWholeName || (!isOnlyStops && isFree && (!hasOther || score === wholeWord * typed.length));
      if (score === 0 || !fits || score < best) continue;
      ids = score > best ? [id] : [...ids, id];
      best = score;
    }
    if (ids.length === 0) continue;
    // A whole name that may be something else gives way to a whole name that may not.
    const score = best - (hasOther && !isFree ? wholeName / 2 : 0);
    guesses.push({ run, score, isWhole: best > wholeName, ids });
  }
  return guesses.sort((a, b) => b.score - a.score || b.run.end - b.run.start - (a.run.end - a.run.start));
};

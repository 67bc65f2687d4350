/** Reads a text for reproach, anger and vagueness. It marks, with a reason and something calmer; it never blocks. */
import type { Language } from '../../model/record';
import { rulesEn } from './rules-en';
import { rulesNl } from './rules-nl';
import type { ToneCategory, ToneRule, ToneSeverity } from './tone-rule';

export type ToneFinding = {
  ruleId: string;
  category: ToneCategory;
  severity: ToneSeverity;
  /** Where it stands in the text, in UTF-16 units. */
  from: number;
  to: number;
  found: string;
  calmer: string | null;
  /** Whether `calmer` can take its place as it is. */
  fits: boolean;
};

type ToneOptions = {
  language: Language;
  /** Names of people and companies: never held against the text. */
  names?: readonly string[];
};

type Compiled = ToneRule & { pattern: RegExp };

/** JavaScript's \b knows ASCII only; a letter or a digit on either side means that it is part of a longer word. */
const compile = (rule: ToneRule): Compiled => ({
  ...rule,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${rule.find})(?![\\p{L}\\p{N}])`, 'giu'),
});
const rules = { nl: rulesNl.map(compile), en: rulesEn.map(compile) };

/** What is quoted, named, or a line with an amount is somebody else's words or a fact; its length stays. */
const mask = (text: string, names: readonly string[]): string => {
  const blank = (part: string): string => ' '.repeat(part.length);
  let masked = text
    .replaceAll(/“[^”\n]*”|"[^"\n]*"|‘[^’\n]*’(?!\p{L})/gu, blank)
    .replaceAll(/^.*€\s?\d.*$/gmu, (line) =>
      /\d{4}-\d+|factuur|invoice/iu.test(line) && line.startsWith('- ') ? blank(line) : line,
    );
  for (const name of names) if (name.trim() !== '') masked = masked.replaceAll(name, blank);
  return masked;
};

const matches = (text: string, { id, category, severity, calmer, fits = false, pattern }: Compiled): ToneFinding[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    ruleId: id,
    category,
    severity,
    from: index,
    to: index + found.length,
    found,
    calmer,
    fits,
  }));

const form = (category: ToneCategory, severity: ToneSeverity, text: string, pattern: RegExp): ToneFinding[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    ruleId: category,
    category,
    severity,
    from: index,
    to: index + found.length,
    found,
    calmer: null,
    fits: false,
  }));

/** Two words in capitals, or more; an exclamation mark; several marks in a row; an emoji. */
const shouting = /\p{Lu}{3,}(?:\s+\p{Lu}{3,})+|[!?]{2,}|!|\p{Extended_Pictographic}/gu;

const longestSentence = 30;
const sentence = /(?=\S)[^.!?\n]+(?:[.!?](?=\S)[^.!?\n]*)*/gu;

const longSentences = (text: string): ToneFinding[] =>
  form('long', 'note', text, sentence).filter(({ found }) => found.trim().split(/\s+/u).length > longestSentence);

const firstOf = (text: string, pattern: RegExp): number => text.search(pattern);

/** Where the form of address that comes second begins; nothing where there is only one. Dutch alone has two. */
const mixedAddress = (text: string): ToneFinding[] => {
  const formal = /(?<![\p{L}\p{N}])(?:u|uw)(?![\p{L}\p{N}])/iu;
  const informal = /(?<![\p{L}\p{N}])(?:je|jij|jou|jouw|jullie)(?![\p{L}\p{N}])/iu;
  const [u, je] = [firstOf(text, formal), firstOf(text, informal)];
  if (u < 0 || je < 0) return [];
  const from = Math.max(u, je);
  const found = (text.slice(from).match(u > je ? formal : informal) ?? [''])[0];
  const at = { from, to: from + found.length, found };
  return [{ ruleId: 'mixedAddress', category: 'mixedAddress', severity: 'advise', ...at, calmer: null, fits: false }];
};

/** Of findings that overlap the longest says most. */
const withoutOverlaps = (findings: readonly ToneFinding[]): ToneFinding[] => {
  const kept: ToneFinding[] = [];
  for (const finding of [...findings].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (finding.category === 'long' || !kept.some((other) => finding.from < other.to && other.from < finding.to)) {
      if (finding.category !== 'long') kept.push(finding);
    }
  }
  const long = findings.filter(({ category }) => category === 'long');
  return [...kept, ...long].sort((a, b) => a.from - b.from || a.to - b.to);
};

/** Everything worth a second look, in the order of the text. */
export const checkTone = (text: string, { language, names = [] }: ToneOptions): ToneFinding[] => {
  const masked = mask(text, names);
  return withoutOverlaps([
    ...rules[language].flatMap((rule) => matches(masked, rule)),
    ...form('shouting', 'advise', masked, shouting),
    ...longSentences(masked),
    ...(language === 'nl' ? mixedAddress(masked) : []),
  ]);
};

/** Reads a text for reproach, anger and vagueness. It marks, with a reason and something calmer; it never blocks. */
import type { Formality } from '../../model/client';
import type { Language } from '../../model/record';
import { findOtherAddress } from './address-form';
import { checkForm } from './check-form';
import { rulesEn } from './rules-en';
import { rulesNl } from './rules-nl';
import { statutoryPassages } from './statutory';
import type { ToneFinding } from './tone-finding';
import { inCaseOf, withoutOverlaps } from './tone-finding';
import type { ToneRule } from './tone-rule';

export type ToneOptions = {
  language: Language;
  /** How the letter addresses the client. Left out: as the text itself does first. */
  formality?: Formality;
  /** Names of people and companies: never held against the text. */
  names?: readonly string[];
  /** True for a text that the law asks for as a whole, such as a notice of default. */
  isStatutory?: boolean;
};

type Compiled = ToneRule & { pattern: RegExp };

/**
 * A letter or a digit on either side means that it is part of a longer word; JavaScript's \b knows ASCII only. Read in
 * small letters and without the flags i and u: with them a hundred patterns take a tenth of a second to be made ready.
 */
const compile = (rule: ToneRule): Compiled => ({
  ...rule,
  pattern: new RegExp(`(?<![a-z0-9à-ɏ])(?:${rule.find.toLowerCase()})(?![a-z0-9à-ɏ])`, 'g'),
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

/** In small letters, with every place as it was: İ alone would become longer. */
const inSmall = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

const matches = (text: string, small: string, rule: Compiled, formality: Formality): ToneFinding[] => {
  const { id, category, severity, fits = false, pattern } = rule;
  const calmer = formality === 'informal' ? (rule.calmerJe ?? rule.calmer) : rule.calmer;
  return Array.from(small.matchAll(pattern), ({ 0: { length }, index }) => {
    const found = text.slice(index, index + length);
    const words = fits ? inCaseOf(found, calmer) : calmer;
    return { ruleId: id, category, severity, from: index, to: index + length, found, calmer: words, fits };
  });
};

const lawful = new Set([...rulesNl, ...rulesEn].filter(({ isLawful }) => isLawful).map(({ id }) => id));

/** In a passage that the law asks for, its consequences are no threat. What no law asks for stays one. */
const withoutLawful = (text: string, findings: ToneFinding[], isStatutory: boolean): ToneFinding[] => {
  const isAsked = ({ category, ruleId }: ToneFinding): boolean => category === 'threat' && lawful.has(ruleId);
  if (!findings.some(isAsked)) return findings;
  const passages = isStatutory ? [{ from: 0, to: text.length }] : statutoryPassages(text);
  const isWithin = ({ from }: ToneFinding): boolean => passages.some((each) => from >= each.from && from < each.to);
  return findings.filter((finding) => !(isAsked(finding) && isWithin(finding)));
};

const formal = /(?<![\p{L}\p{N}])(?<!\d )(?:u|uw)(?![\p{L}\p{N}])/iu;
const informal = /(?<![\p{L}\p{N}])(?:je|jij|jou|jouw|jullie)(?![\p{L}\p{N}])/iu;

/** As the text speaks to its reader first; Dutch alone tells the two apart. */
const formalityOf = (text: string): Formality => {
  const [u, je] = [text.search(formal), text.search(informal)];
  return je < 0 || (u >= 0 && u < je) ? 'formal' : 'informal';
};

const mixedAddress = (text: string, formality: Formality): ToneFinding[] =>
  findOtherAddress(text, formality).map(({ from, to, found, calmer }) => ({
    ruleId: 'mixedAddress',
    category: 'mixedAddress',
    severity: 'advise',
    from,
    to,
    found,
    calmer: calmer === null ? null : inCaseOf(found, calmer),
    fits: calmer !== null,
  }));

/** Everything worth a second look, in the order of the text. */
export const checkTone = (text: string, options: ToneOptions): ToneFinding[] => {
  const { language, names = [], isStatutory = false } = options;
  const masked = mask(text, names);
  const formality = options.formality ?? formalityOf(masked);
  const small = inSmall(masked);
  const findings = rules[language].flatMap((rule) => matches(masked, small, rule, formality));
  return withoutOverlaps([
    ...withoutLawful(text, findings, isStatutory),
    ...checkForm(masked),
    ...(language === 'nl' ? mixedAddress(masked, formality) : []),
  ]);
};

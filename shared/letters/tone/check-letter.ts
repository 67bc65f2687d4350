/** The whole letter: its parts as checkTone reads them, and what the letter as a whole must say. */
import type { LetterDocument, LetterSection, SectionKey } from '../../model/letter';
import type { Language } from '../../model/record';
import { checkDecision, decisionSentence, onDay } from './check-decision';
import { checkReason } from './check-reason';
import { checkTone } from './check-tone';
import { findDays } from './find-days';
import type { ToneFinding } from './tone-finding';
import { overlap, withoutOverlaps } from './tone-finding';

export type LetterContext = Pick<LetterDocument, 'language' | 'formality' | 'lastDay'> & {
  names: readonly string[];
  /** The sentence that Adieu itself would write for the decision, to put in where there is none. */
  standardDecision: string | null;
};

export type LetterFinding = ToneFinding & { section: SectionKey };

/** Vague time in the sentence that ends the work has one answer: the last day. In English only where a date can stand. */
const withLastDay = (text: string, finding: ToneFinding, { language, lastDay }: LetterContext): ToneFinding => {
  const sentence = finding.ruleId === 'soon' ? decisionSentence(text, language) : undefined;
  if (!sentence || finding.from < sentence.from || finding.to > sentence.to) return finding;
  const stands = language === 'nl' || /^\s*(?:[.,;:!?]|$)/u.test(text.slice(finding.to));
  const isDated = findDays(text, lastDay).some(({ day }) => day === lastDay);
  if (!stands || isDated) return finding;
  const words = onDay(lastDay, language);
  const isFirst = finding.found.charAt(0) !== finding.found.charAt(0).toLowerCase();
  return { ...finding, calmer: isFirst ? words.charAt(0).toUpperCase() + words.slice(1) : words, fits: true };
};

/** A sentence about the client alone is told where nothing graver is in it. */
const withReason = (text: string, findings: ToneFinding[], language: Language): ToneFinding[] => {
  const others = findings.filter(({ category }) => category !== 'mixedAddress' && category !== 'long');
  const alone = checkReason(text, language).filter((each) => !others.some((other) => overlap(each, other)));
  return withoutOverlaps([...findings, ...alone]);
};

/** What a part of a letter is better without, and, in the decision, what it lacks. In the order of the text. */
export const checkSection = (section: Pick<LetterSection, 'key' | 'text'>, context: LetterContext): ToneFinding[] => {
  const { text } = section;
  const findings = checkTone(text, context);
  if (section.key === 'reason') return withReason(text, findings, context.language);
  if (section.key !== 'decision') return findings;
  const decision = checkDecision(text, context);
  const hedged = decision.filter(({ category }) => category === 'hedged');
  const isHedged = ({ from, to, category }: ToneFinding): boolean =>
    category === 'unclear' && hedged.some((each) => each.from < to && from < each.to);
  return withoutOverlaps([
    ...decision,
    ...findings.filter((each) => !isHedged(each)).map((each) => withLastDay(text, each, context)),
  ]);
};

/** A letter without the part with the decision says nowhere that it ends. */
const decisionIsOff: LetterFinding = {
  section: 'decision',
  ruleId: 'noDecision',
  category: 'noDecision',
  severity: 'stop',
  from: 0,
  to: 0,
  found: '',
  calmer: null,
  fits: false,
};

/**
 * All of it, part by part in the order of the letter; parts that are left out are not read. `read` is how a part is
 * read, for one who keeps what was read before.
 */
export const checkLetter = (
  { sections }: Pick<LetterDocument, 'sections'>,
  context: LetterContext,
  read: (section: LetterSection) => readonly ToneFinding[] = (section) => checkSection(section, context),
): LetterFinding[] => {
  const found = sections
    .filter(({ on }) => on)
    .flatMap((section) => read(section).map((each) => ({ ...each, section: section.key })));
  return sections.some(({ key, on }) => key === 'decision' && on) ? found : [decisionIsOff, ...found];
};

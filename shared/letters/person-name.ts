/** Parts of a name as typed, for a salutation. Gender is never read off a name. */

const particles = new Set(
  "de den der het 't ten ter te van von vom zu zum zur in op aan bij onder over uit voor la le les du des da das do dos di del della el al bin ben af av".split(
    ' ',
  ),
);
/** Put before a name, and not part of it. A salutation has no titles or initials (taaladvies.net). */
const titles =
  /^(?:de heer|dhr\.?|heer|mevrouw|mevr\.?|mw\.?|mr\.?|mrs\.?|ms\.?|miss|mx\.?|dr\.?|drs\.?|ir\.?|ing\.?|prof\.?|ds\.?|bc\.?)\s+/iu;
const initials = /^(?:\p{Lu}\.?|(?:\p{Lu}\p{Ll}{0,2}\.)+)$/u;

export type PersonName = {
  /** As typed, without titles. */
  full: string;
  /** Null when only initials or only a surname were given. */
  first: string | null;
  /** With its particles, as written inside a name ("de Boer"). Null when only one word was given. */
  surname: string | null;
};

const withoutTitles = (name: string): string => {
  const shorter = name.replace(titles, '');
  return shorter === name ? name : withoutTitles(shorter);
};

const isParticle = (word: string): boolean => particles.has(word.toLowerCase());

/** Where the surname starts: at the first particle behind the first word, else at the last word. */
const surnameAt = (words: readonly string[]): number => {
  if (isParticle(words[0] ?? '')) return 0;
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  if (particle > 0) return particle;
  // "Jansen-de Vries": the hyphen's particle belongs to what stands before it.
  const hyphenated = words.findIndex((word, index) => index > 0 && isParticle(word.split('-').at(-1) ?? ''));
  return hyphenated > 0 ? hyphenated : words.length - 1;
};

/** Null for an empty name. */
export const parsePersonName = (name: string): PersonName | null => {
  const full = withoutTitles(name.trim().replaceAll(/\s+/gu, ' '));
  if (full === '') return null;
  const words = full.split(' ');
  if (words.length === 1) return { full, first: full, surname: null };
  const start = surnameAt(words);
  const first = words[0] ?? '';
  return {
    full,
    first: start === 0 || initials.test(first) ? null : first,
    surname: words.slice(start).join(' '),
  };
};

/** "de Boer" -> "De Boer": the particle takes a capital where no first name or initials stand before it. */
export const atStart = (surname: string): string => surname.charAt(0).toUpperCase() + surname.slice(1);

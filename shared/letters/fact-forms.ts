/** How a fact can read in a text, and where it does. */
import type { FactKind, LetterFact } from '../model/letter';
import type { Language } from '../model/record';
import type { CalendarDay } from '../units/calendar-day';
import { formatDay } from '../units/calendar-day';
import { formatMoney } from '../units/money';

const languages: readonly Language[] = ['nl', 'en'];

/** "24 december 2026", "24 december", "24 dec 2026", "24 dec", "24-12-2026", "24/12/2026"; the fullest first. */
const dayForms = (day: CalendarDay, language: Language): string[] => {
  const [year = '', month = '', date = ''] = day.split('-');
  const named = (['long', 'short'] as const).flatMap((style) => {
    const full = formatDay(day, language, style);
    return [full, full.slice(0, -5)];
  });
  return [...named, `${date}-${month}-${year}`, `${date}/${month}/${year}`];
};

/** "januari 2026" besides the day itself: so it says since when one worked together. */
const monthForms = (day: CalendarDay, language: Language): string[] => [
  ...dayForms(day, language),
  formatDay(day, language).replace(/^\d+ /u, ''),
];

/** "€ 4.356,00", "€4.356,00", "€ 4356,00", "4.356,00", and without cents where there are none. */
const moneyForms = (cents: number, language: Language): string[] => {
  const whole = cents % 100 === 0;
  const full = formatMoney(cents, language).replaceAll('\u00a0', ' ');
  const bare = full.replace(/^€ ?/u, '');
  const plain = bare.replace(language === 'nl' ? /\./gu : /,/gu, '');
  const amounts = [bare, plain, ...(whole ? [bare.slice(0, -3), plain.slice(0, -3)] : [])];
  return [...amounts.flatMap((amount) => [`€ ${amount}`, `€${amount}`]), bare, plain];
};

const termForms = (count: string, language: Language): string[] => {
  const word = language === 'nl' ? 'dag' : 'day';
  const plural = language === 'nl' ? 'dagen' : 'days';
  return [`${count} ${count === '1' ? word : plural}`];
};

const formsOf = (kind: FactKind, value: string, language: Language): string[] => {
  switch (kind) {
    case 'date':
    case 'lastDay':
    case 'answerBy':
    case 'overviewBy':
    case 'finalInvoiceBy':
    case 'contactUntil':
    case 'deleteBy':
    case 'dueOn':
      return dayForms(value, language);
    case 'startedOn':
      return monthForms(value, language);
    case 'openTotal':
    case 'openAmount':
      return moneyForms(Number(value), language);
    case 'paymentTerm':
      return termForms(value, language);
    case 'iban':
      return [value, value.replaceAll(' ', '')];
    default:
      return [value];
  }
};

/** Making the forms of a day costs a hundred times what looking for them does. */
const known = new Map<string, readonly string[]>();
const mostKnown = 2_000;

/** The forms of a fact in both languages, with plain spaces. */
const allForms = ({ kind, value }: LetterFact): readonly string[] => {
  const key = `${kind} ${value}`;
  const forms = known.get(key) ?? [...new Set(languages.flatMap((language) => formsOf(kind, value, language)))];
  if (known.size > mostKnown) known.clear();
  known.set(key, forms);
  return forms;
};

/** As long as the text itself: places stay the same. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

const isWithin = (before: string, after: string): boolean =>
  /[\p{L}\d]$|\d[.,/-]$/u.test(before) || /^(?:[\p{L}\d]|[.,/-]\d)/u.test(after);

/** Where `form` stands by itself: not within a longer word, number or date. Both with plain spaces. */
const placesOf = (read: string, form: string): number[] => {
  const places: number[] = [];
  for (let at = form === '' ? -1 : read.indexOf(form); at !== -1; at = read.indexOf(form, at + form.length)) {
    const after = read.slice(at + form.length, at + form.length + 6);
    const isDayWithoutYear = /^\d{1,2} .*\p{L}$/u.test(form) && /^ \d{4}/u.test(after);
    if (!isWithin(read.slice(Math.max(0, at - 2), at), after) && !isDayWithoutYear) places.push(at);
  }
  return places;
};

export type FoundFact = { fact: LetterFact; from: number; to: number };

/** Each form with the facts that read so: of a hundred invoices of one amount the text is gone through once for all. */
const factsByForm = (facts: readonly LetterFact[]): Map<string, LetterFact[]> => {
  const byForm = new Map<string, LetterFact[]>();
  for (const fact of facts) {
    for (const form of allForms(fact)) {
      const alike = byForm.get(form);
      if (alike) alike.push(fact);
      else byForm.set(form, [fact]);
    }
  }
  return byForm;
};

/** Every place where one of the facts reads in the text. Of two that overlap the longer one is meant; of equal ones both may be. */
export const findFacts = (text: string, facts: readonly LetterFact[]): FoundFact[] => {
  const read = plainSpaces(text);
  const places = [...factsByForm(facts)].flatMap(([form, alike]) =>
    placesOf(read, form).map((from) => ({ from, to: from + form.length, alike })),
  );
  const isTaken = new Uint8Array(read.length);
  return places
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .flatMap(({ from, to, alike }) => {
      if (isTaken.subarray(from, to).includes(1)) return [];
      isTaken.fill(1, from, to);
      return alike.map((fact) => ({ fact, from, to }));
    });
};

/** With cents as the other has them, and with or without the sign. */
const moneyLike = (read: string, forms: readonly string[]): string | undefined => {
  const sign = /^€ ?/u.exec(read)?.[0] ?? '';
  const hasCents = /[.,]\d\d$/u.test(read);
  const same = forms.filter((form) => (/^€ ?/u.exec(form)?.[0] ?? '') === sign);
  return (hasCents ? undefined : same.find((form) => !/[.,]\d\d$/u.test(form))) ?? same[0];
};

/** Another value in the form in which this one reads: "24 dec" -> "31 dec". */
export const inFormOf = (text: string, { kind, value }: LetterFact, next: string): string => {
  const read = plainSpaces(text);
  const language = languages.find((each) => formsOf(kind, value, each).includes(read)) ?? 'nl';
  const at = Math.max(0, formsOf(kind, value, language).indexOf(read));
  const forms = formsOf(kind, next, language);
  // An amount with cents has fewer forms than a round one.
  const form = (kind === 'openTotal' || kind === 'openAmount' ? moneyLike(read, forms) : forms[at]) ?? forms[0] ?? next;
  return text === read ? form : form.replaceAll(' ', '\u00a0');
};

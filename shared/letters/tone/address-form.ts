/** u or je in a Dutch text: where it differs from what the letter has chosen, and how to mend it where that is sure. */
import type { Formality } from '../../model/client';

export type AddressSlip = { from: number; to: number; found: string; calmer: string | null };

/** Verbs before their subject, where the two differ: "kunt u", "kun je". */
const inverted: readonly (readonly [u: string, je: string])[] = [
  ...([
    ['hebt', 'heb'],
    ['heeft', 'heb'],
    ['bent', 'ben'],
    ['kunt', 'kun'],
    ['wilt', 'wil'],
    ['zult', 'zul'],
  ] as const),
  ...([
    ['gaat', 'ga'],
    ['krijgt', 'krijg'],
    ['ziet', 'zie'],
    ['vindt', 'vind'],
    ['doet', 'doe'],
    ['komt', 'kom'],
  ] as const),
  ...([
    ['ontvangt', 'ontvang'],
    ['hoeft', 'hoef'],
    ['betaalt', 'betaal'],
    ['stuurt', 'stuur'],
    ['geeft', 'geef'],
  ] as const),
  ...([
    ['hoort', 'hoor'],
    ['houdt', 'houd'],
    ['neemt', 'neem'],
    ['kiest', 'kies'],
    ['bevestigt', 'bevestig'],
  ] as const),
];
const toJe = new Map(inverted.map(([u, je]) => [u, je]));
const toU = new Map(inverted.toReversed().map(([u, je]) => [je, u]));
/** These are never said of oneself, so "kun je" is always the client's. */
const neverMine = new Set(['kun', 'zul']);
/** Ends in a t, yet no verb that would have to change with its subject. */
const noVerbs = new Set(
  'dat met niet wat want tot uit omdat zodat voordat totdat nadat doordat opdat het echt moet weet laat ooit juist kort'.split(
    ' ',
  ),
);
/** Behind these "je" is "u"; behind another word it might be "uw". */
const behindU = new Set(
  'hebt bent kunt wilt zult mag moet weet krijgt ziet niet wel nog al ook graag voor van met aan op en of dat dit de het een mij me deze die alle alles veel samen hoeft daarmee daarna in uit bij'.split(
    ' ',
  ),
);

const lastWord = (text: string): string => /([\p{L}’'-]+)\s+$/u.exec(text)?.[1]?.toLowerCase() ?? '';
const nextWord = (text: string): string => /^\s+([\p{L}’'-]+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
const startsSentence = (before: string): boolean => /(?:^|[.!?:\n]|- )\s*[\p{L}’'-]+\s+$/u.test(before);

type Place = { before: string; after: string; from: number; word: string };

/** The words from the verb before it on. */
const withVerb = ({ before, from, word }: Place, verb: string, words: string): AddressSlip => {
  const start = before.trimEnd().length - verb.length;
  return { from: start, to: from + word.length, found: before.slice(start) + word, calmer: words };
};

const alone = ({ from, word }: Place, calmer: string | null): AddressSlip => ({
  from,
  to: from + word.length,
  found: word,
  calmer,
});

const mendU = (place: Place): AddressSlip => {
  if (place.word.toLowerCase() === 'uw') return alone(place, 'je');
  const verb = lastWord(place.before);
  const je = toJe.get(verb);
  if (je !== undefined) return withVerb(place, verb, `${je} je`);
  if (nextWord(place.after) === 'heeft') {
    const to = place.from + place.word.length + place.after.search(/heeft/iu) + 5;
    return { from: place.from, to, found: (place.word + place.after).slice(0, to - place.from), calmer: 'je hebt' };
  }
  // "werkt u" would have to become "werk je", and "zich" to become "je": nothing to be sure of without a grammar.
  const isUnsure =
    (verb.endsWith('t') && !noVerbs.has(verb)) || /^[^.!?\n]*(?<!\p{L})zich(?!\p{L})/iu.test(place.after);
  return alone(place, isUnsure ? null : 'je');
};

const mendJe = (place: Place): AddressSlip => {
  const word = place.word.toLowerCase();
  if (word === 'jouw') return alone(place, 'uw');
  if (word === 'jou') return alone(place, 'u');
  if (word === 'jullie') return alone(place, null);
  const verb = lastWord(place.before);
  const u = toU.get(verb);
  if (u !== undefined && (neverMine.has(verb) || startsSentence(place.before))) return withVerb(place, verb, `${u} u`);
  if (word === 'jij') return alone(place, u === undefined ? 'u' : null);
  const next = nextWord(place.after);
  return alone(place, behindU.has(next) || /^\s*(?:[.,;:?!]|$)/u.test(place.after) ? 'u' : null);
};

const words = {
  u: /(?<![\p{L}\p{N}])(?<!\d )(?:uw|u)(?![\p{L}\p{N}])/giu,
  je: /(?<![\p{L}\p{N}])(?:jullie|jouw|jou|jij|je)(?![\p{L}\p{N}])/giu,
};

/** Every u in a letter that says je, and the reverse. `calmer` is null where the sentence would need more than a word. */
export const findOtherAddress = (text: string, formality: Formality): AddressSlip[] => {
  const isFormal = formality === 'formal';
  return Array.from(text.matchAll(isFormal ? words.je : words.u), ({ 0: word, index }) => {
    const place = { before: text.slice(0, index), after: text.slice(index + word.length), from: index, word };
    return isFormal ? mendJe(place) : mendU(place);
  });
};

/**
 * The reason of a letter is told as one's own: "I" messages hold, "you" messages hurt (DOMAIN: fact, effect, need,
 * request). A sentence about the client in which the writer does not occur is worth a second look, whatever its words.
 */
import type { Language } from '../../model/record';
import { sentencesOf } from './sentences';
import type { ToneFinding } from './tone-finding';

const word = (list: string): RegExp => new RegExp(`(?<![a-z0-9à-ɏ])(?:${list})(?![a-z0-9à-ɏ])`, 'i');
const client: Record<Language, RegExp> = {
  nl: word('(?<!\\d )u|uw|je|jij|jou|jouw|jullie|uzelf|jezelf'),
  en: word('you|your|yours|yourself|yourselves'),
};
const writer: Record<Language, RegExp> = {
  nl: word('ik|mij|me|mijn|mijzelf|wij|we|ons|onze|samen'),
  en: word('i|me|my|mine|myself|we|us|our|ours|together'),
};

/** `text` is as it is read: names and quotes blanked, lengths kept. */
export const checkReason = (text: string, language: Language): ToneFinding[] =>
  sentencesOf(text)
    .filter((sentence) => client[language].test(sentence.text) && !writer[language].test(sentence.text))
    .map(({ from, to, text: found }) => ({
      ruleId: 'youMessage',
      category: 'youMessage',
      severity: 'note',
      from,
      to,
      found,
      calmer: null,
      fits: false,
    }));

/** The words of the command line, in the language of the environment. */
import type { cli as Source } from '../../shared/messages/en/cli';
import { cli as en } from '../../shared/messages/en/cli';
import { history as enHistory } from '../../shared/messages/en/history';
import { problems as enProblems } from '../../shared/messages/en/problems';
import { skips as enSkips } from '../../shared/messages/en/skips';
import { fill } from '../../shared/messages/fill';
import { cli as nl } from '../../shared/messages/nl/cli';
import { history as nlHistory } from '../../shared/messages/nl/history';
import { problems as nlProblems } from '../../shared/messages/nl/problems';
import { skips as nlSkips } from '../../shared/messages/nl/skips';
import type { Words } from '../../shared/messages/words';
import type { Skip } from '../../shared/model/import-rows';
import type { Language } from '../../shared/model/record';
import type { Problem } from '../../shared/result';

export type CliWords = Words<typeof Source>;

export const cliWords: Record<Language, CliWords> = { en, nl };
/** What was done, as in the app's “Undo: hours logged”. */
export const changeWords = { en: enHistory, nl: nlHistory };
const problemWords = { en: enProblems, nl: nlProblems };
const skipWords = { en: enSkips, nl: nlSkips };

export const problemLine = ({ code, field, details }: Problem, language: Language): string =>
  fill(problemWords[language][code], { field: field ?? '', ...details });

export const skipLine = ({ code, details }: Skip, language: Language): string =>
  fill(skipWords[language][code], details);

/** --lang, else LC_ALL, LC_MESSAGES or LANG as POSIX has it, else what the system formats in. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): Language => {
  const stated = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const locale = stated ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^nl\b|^nl[_-]/iu.test(locale) ? 'nl' : 'en';
};

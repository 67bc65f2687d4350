/** Command, arguments and options; every one at fault is named. */
import { parseArgs } from 'node:util';
import { fill } from '../../shared/messages/fill';
import type { Language } from '../../shared/model/record';
import { isCalendarDay } from '../../shared/units/calendar-day';
import type { CliWords } from './words';
import { cliWords } from './words';

const ledger = 'LEDGER' as const;
const everywhere = ['json', 'lang', 'help'];

/** What each command takes. `files`: any number of further arguments, at least one. */
export const commands = {
  rates: { takes: [ledger], files: false, options: ['from', 'until', 'as-of'], needs: [] },
  signals: { takes: [ledger], files: false, options: ['as-of'], needs: [] },
  letter: {
    takes: [ledger],
    files: false,
    options: ['client', 'language', 'last-day', 'date', 'reason', 'tone', 'standard', 'out'],
    needs: ['client', 'last-day', 'out'],
  },
  check: { takes: [ledger], files: false, options: [], needs: [] },
  import: { takes: [ledger], files: true, options: ['dry-run'], needs: [] },
  undo: { takes: [ledger], files: false, options: [], needs: [] },
  sample: { takes: [ledger], files: false, options: ['size', 'date'], needs: [] },
  demo: { takes: [], files: false, options: [], needs: [] },
  help: { takes: [], files: false, options: [], needs: [] },
} as const satisfies Record<
  string,
  { takes: readonly 'LEDGER'[]; files: boolean; options: readonly string[]; needs: readonly string[] }
>;
export type CommandName = keyof typeof commands;

const days = new Set(['from', 'until', 'as-of', 'last-day', 'date']);
const choices: Readonly<Record<string, readonly string[]>> = {
  lang: ['nl', 'en'],
  language: ['nl', 'en'],
  reason: ['nonPayer', 'timeEater', 'disrespect', 'changeOfCourse'],
  tone: ['warm', 'businesslike'],
  standard: ['a-2a', 'ua-1'],
};
const flags = ['json', 'help', 'version', 'dry-run'];
const valued = [...days, ...Object.keys(choices), 'client', 'out', 'size'];
export const largestSample = 1_000_000;

const parsed = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });

export type Arguments = {
  language: Language;
  command: CommandName;
  /** The ledger first. */
  paths: string[];
  /** Values by option name; a flag is ''. */
  options: ReadonlyMap<string, string>;
};
export type ReadArguments = { ok: true; value: Arguments } | { ok: false; line: string } | { ok: true; version: true };

const valueFault = (words: CliWords, name: string, value: string): string | null => {
  const option = `--${name}`;
  if (days.has(name) && !isCalendarDay(value)) return fill(words.badDay, { option, value });
  const allowed = choices[name];
  if (allowed && !allowed.includes(value)) return fill(words.badChoice, { option, value, choices: allowed.join(', ') });
  const isCount = /^[1-9]\d{0,6}$/u.test(value) && Number(value) <= largestSample;
  if (name === 'size' && !isCount) return fill(words.badNumber, { option, value, limit: largestSample });
  return value === '' ? fill(words.optionNeedsValue, { option }) : null;
};

type Token = ReturnType<typeof parsed>['tokens'][number];
type OptionToken = Extract<Token, { kind: 'option' }>;

const optionFault = (
  words: CliWords,
  command: string,
  token: OptionToken,
  allowed: readonly string[],
): string | null => {
  const { name, rawName, value, inlineValue } = token;
  if (!allowed.includes(name)) return fill(words.unknownOption, { option: rawName, command });
  if (flags.includes(name))
    return value === undefined ? null : fill(words.optionTakesNoValue, { option: rawName, value });
  // '--from --json': the next option is no value, unless it is written as --from=--json.
  if (value === undefined || (!inlineValue && value.startsWith('--')))
    return fill(words.optionNeedsValue, { option: rawName });
  return valueFault(words, name, value);
};

export const readArguments = (argv: readonly string[], environment: Language): ReadArguments => {
  const { tokens } = parsed(argv);
  const given = tokens.filter((token) => token.kind === 'option');
  const positionals = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const lang = given.find(({ name }) => name === 'lang')?.value;
  const language: Language = lang === 'nl' || lang === 'en' ? lang : environment;
  const words = cliWords[language];
  if (given.some(({ name }) => name === 'version')) return { ok: true, version: true };

  const [name = 'help', ...paths] = positionals;
  if (!Object.hasOwn(commands, name))
    return {
      ok: false,
      line: fill(words.unknownCommand, { command: name, commands: Object.keys(commands).join(', ') }),
    };
  const asked = name as CommandName;
  const { takes, files, options, needs } = commands[asked];
  const allowed: readonly string[] = [...options, ...everywhere];
  for (const token of given) {
    const line = optionFault(words, asked, token, allowed);
    if (line !== null) return { ok: false, line };
  }
  const isHelp = asked === 'help' || given.some((token) => token.name === 'help');
  if (isHelp) return { ok: true, value: { language, command: 'help', paths: [], options: new Map() } };

  const missing = [...takes, ...(files ? ['FILE' as const] : [])][paths.filter((path) => path !== '').length];
  if (missing !== undefined)
    return { ok: false, line: fill(words.missingArgument, { command: asked, argument: words.arguments[missing] }) };
  const tooMany = files ? undefined : paths[takes.length];
  if (tooMany !== undefined)
    return { ok: false, line: fill(words.tooManyArguments, { command: asked, value: tooMany }) };
  const values = new Map(given.map((token) => [token.name, token.value ?? '']));
  const needed = needs.find((option) => !values.has(option));
  if (needed !== undefined)
    return { ok: false, line: fill(words.missingOption, { command: asked, option: `--${needed}` }) };
  return { ok: true, value: { language, command: asked, paths, options: values } };
};

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli as en } from '../../../shared/messages/en/cli';
import { cli as nl } from '../../../shared/messages/nl/cli';
import { buildLedger } from '../../support/ledger-builder';
import { tempFolder, tempLedger, writeJson } from '../../support/temp-ledger';
import { createTerminal } from './terminal';

const letter = ['letter', 's.json', '--client', 'client-1', '--last-day', '2026-12-31', '--out'];

test.each([
  [['raets'], '“raets” is no command', '‘raets’ is geen opdracht'],
  [['toString'], '“toString” is no command', '‘toString’ is geen opdracht'],
  [['rates'], 'the path of the ledger', 'het pad van de administratie'],
  [['import', 's.json'], 'a file to import', 'een bestand om te importeren'],
  [['rates', 's.json', 'more'], '“more” is one too many', '‘more’ is er een te veel'],
  [['rates', 's.json', '--bogus'], '--bogus is no option of “rates”', '--bogus hoort niet bij ‘rates’'],
  [['rates', 's.json', '--out', 'x'], '--out is no option of “rates”', '--out hoort niet bij ‘rates’'],
  [['rates', 's.json', '--from'], '--from needs a value', 'Bij --from hoort een waarde'],
  [['rates', 's.json', '--from', '--json'], '--from needs a value', 'Bij --from hoort een waarde'],
  [['rates', 's.json', '--json=x'], '--json takes no value', 'Bij --json hoort geen waarde'],
  [
    ['rates', 's.json', '--as-of', '2026-02-30'],
    '--as-of: “2026-02-30” is not a day',
    '--as-of: ‘2026-02-30’ is geen dag',
  ],
  [['rates', 's.json', '--from', '2026-02-01', '--until', '2026-01-01'], 'Swap them', 'Draai ze om'],
  [['rates', 'gone.json'], 'There is no ledger at gone.json', 'Er staat geen administratie op gone.json'],
  [['rates', '.'], 'this is a folder', 'dit is een map'],
  [['letter', 's.json'], '“letter” needs --client', 'Bij ‘letter’ ontbreekt --client'],
  [[...letter, 'x.pdf', '--tone', 'angry'], '--tone: “angry”', '--tone: ‘angry’'],
  [[...letter, 'gone/x.pdf'], 'gone/x.pdf: there is no such', 'gone/x.pdf: dit bestand of deze map is er niet'],
  [[...letter, 'folder'], 'folder: this is a folder', 'folder: dit is een map'],
  [[...letter, './s.json'], '--out is the ledger itself', '--out is de administratie zelf'],
  [[...letter, 'x.pdf', '--client', 'nobody'], 'client-1 (Bakker)', 'client-1 (Bakker)'],
  [[...letter, 'x.pdf', '--date', '2027-01-01'], '2026-12-31', '2026-12-31'],
  [['sample', 'x.json', '--size', '0'], '--size: “0”', '--size: ‘0’'],
  [['import', 's.json', 'gone.csv'], 'The file gone.csv', 'Het bestand gone.csv'],
  [['check', 'broken.json'], 'broken.json is not sound', 'broken.json klopt niet'],
  [['rates', 'broken.json'], 'broken.json', 'broken.json'],
])('adieu %j ends with 1 and one line in either language', async (argv, english, dutch) => {
  const folder = await tempFolder();
  const sender = {
    name: 'Eva',
    kvk: '90004760',
    address: { street: 'Gracht 1', postcode: '3511 PK', city: 'Utrecht' },
  };
  await writeJson(join(folder, 's.json'), buildLedger().profile(sender).client({ name: 'Bakker' }).file());
  await writeFile(join(folder, 'broken.json'), '{"format": "adieu-led');
  await mkdir(join(folder, 'folder'));
  for (const [language, words] of [
    ['en', english],
    ['nl', dutch],
  ] as const) {
    const { code, err } = await createTerminal(folder, language)(...argv);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
    expect(err[0]).toMatch(/^adieu: [^\n]*$/u);
    expect(err[0]).not.toMatch(/\{\{|\bat .*\.ts|undefined/u);
  }
});

test('lists all that is wrong in a ledger, also as JSON', async () => {
  const file = buildLedger().client().hours(1, { clientId: 'gone' }).file();
  const path = await tempLedger(file);
  const { code, out, err } = await createTerminal('/', 'nl')('check', path);
  expect(code).toBe(1);
  expect(out).toContain('timeEntries › entry-1 › clientId');
  expect(err).toEqual([`adieu: ${path} klopt niet: 1 te herstellen.`]);
  const asJson = await createTerminal('/')('check', path, '--json');
  expect(JSON.parse(asJson.out)).toMatchObject({
    sound: false,
    faults: [{ code: 'unknownClient', collection: 'timeEntries', id: 'entry-1' }],
  });
});

test('gives help and version, with no ledger at all', async () => {
  const run = createTerminal('/');
  for (const argv of [[], ['help'], ['--help'], ['rates', '-h']])
    expect(await run(...argv)).toEqual({ code: 0, out: en.help, err: [] });
  expect((await run('--lang', 'nl')).out).toBe(nl.help);
  expect(await run('--version')).toEqual({ code: 0, out: '1.2.3', err: [] });
});

/** Every {{placeholder}} by the key of its text. */
const placeholders = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [...value.matchAll(/\{\{\w+\}\}/gu)].map(([found]) => `${path}${key} ${found}`).sort()
      : placeholders(value, `${path}${key}.`),
  );

test('fills the same places in both languages, and names the same options in both helps', () => {
  expect(placeholders(nl)).toEqual(placeholders(en));
  const options = (help: string) => [...new Set(help.match(/--[\w-]+/gu))].sort();
  expect(options(nl.help)).toEqual(options(en.help));
});

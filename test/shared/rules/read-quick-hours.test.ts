import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuickHours } from '../../../shared/rules/read-quick-hours';
import { today } from '../../support/ledger-builder';

/** Most recent first. Today is Tuesday 24 November 2026. */
const names = [
  'Acme BV',
  'Noordkaap Architecten B.V.',
  'Makelaardij Van Tongeren',
  'Jansen Bouw',
  'Jansen Wonen',
  'Studio 24',
  'Mail & Co',
  'Café Zürich',
  'De Vries',
  'Brandt Maschinenbau GmbH',
  'Bureau Overleg Noord',
  'Halden Research Ltd',
];
const clients = names.map((name) => ({ id: name, name }));
const read = (line: string, list = clients) => readQuickHours(line, list, today);

const yesterday = '2026-11-23';
type Expected = [
  line: string,
  minutes: number | null,
  client: string | null,
  activity: string | null,
  note: string,
  date?: string | undefined,
  billable?: boolean,
];

const lines: Expected[] = [
  // The examples of the issue.
  ['1u30 mail acme', 90, 'Acme BV', 'email', ''],
  ['90m revision acme', 90, 'Acme BV', 'revision', ''],
  // Dutch.
  ['acme 1u30', 90, 'Acme BV', null, ''],
  ['1,5 acme', 90, 'Acme BV', null, ''],
  ['2 acme', 120, 'Acme BV', null, ''],
  ['45 acme', 45, 'Acme BV', null, ''],
  ['1:30 uur acme', 90, 'Acme BV', null, ''],
  ['1 uur en 30 minuten acme', 90, 'Acme BV', null, ''],
  ['acme 1 u 30 overleg', 90, 'Acme BV', 'meeting', ''],
  ['half uur bellen met acme', 30, 'Acme BV', 'meeting', 'bellen met'],
  ['anderhalf uur overleg acme gisteren', 90, 'Acme BV', 'meeting', '', yesterday],
  ['kwartier mail noordkaap', 15, 'Noordkaap Architecten B.V.', 'email', ''],
  ['twee uur reizen naar noordkaap', 120, 'Noordkaap Architecten B.V.', 'travel', 'naar'],
  ['1u gevelschetsen voor noordkaap architecten', 60, 'Noordkaap Architecten B.V.', null, 'gevelschetsen'],
  ['noordkaap bv 45m offerte nalopen', 45, 'Noordkaap Architecten B.V.', null, 'offerte nalopen'],
  ['2u van tongeren folder', 120, 'Makelaardij Van Tongeren', null, 'folder'],
  ['2u tongeren', 120, 'Makelaardij Van Tongeren', null, ''],
  ['makelaar 20m', 20, 'Makelaardij Van Tongeren', null, ''],
  ['1u30 e-mail Acme B.V. vandaag', 90, 'Acme BV', 'email', '', today],
  ['acme eergisteren 3u', 180, 'Acme BV', null, '', '2026-11-22'],
  ['acme maandag 3u', 180, 'Acme BV', null, '', yesterday],
  ['ma 3u acme', 180, 'Acme BV', null, '', yesterday],
  ['3u acme op vrijdag', 180, 'Acme BV', null, '', '2026-11-20'],
  ['3u acme vr', 180, 'Acme BV', null, '', '2026-11-20'],
  ['acme 12-11 2u', 120, 'Acme BV', null, '', '2026-11-12'],
  ['acme 12 nov 2u', 120, 'Acme BV', null, '', '2026-11-12'],
  ['acme 12 november 2025 2u', 120, 'Acme BV', null, '', '2025-11-12'],
  ['acme 2026-11-12 2u', 120, 'Acme BV', null, '', '2026-11-12'],
  ['1u30 acme niet factureerbaar', 90, 'Acme BV', null, '', undefined, false],
  ['1u30 acme nb', 90, 'Acme BV', null, '', undefined, false],
  ['1u30 acme onfactureerbaar logo', 90, 'Acme BV', null, 'logo', undefined, false],
  ['1u30 acme admin factureerbaar', 90, 'Acme BV', 'admin', '', undefined, true],
  ['1u feedback verwerken acme', 60, 'Acme BV', 'revision', 'feedback verwerken'],
  ['1u acme aanmaning', 60, 'Acme BV', 'chasing', ''],
  ['1u acme zo snel mogelijk', 60, 'Acme BV', null, 'zo snel mogelijk'],
  ['1u acme zo', 60, 'Acme BV', null, '', '2026-11-22'],
  ['1h do the taxes acme', 60, 'Acme BV', null, 'do the taxes'],
  ['1u acme ma homepage', 60, 'Acme BV', null, 'homepage', yesterday],
  ['1u acme het moet zo snel', 60, 'Acme BV', null, 'het moet zo snel'],
  ['de vries 1u', 60, 'De Vries', null, ''],
  ['1u de homepage voor acme', 60, 'Acme BV', null, 'de homepage'],
  ['1u cafe zurich', 60, 'Café Zürich', null, ''],
  ['1u zürich menukaart', 60, 'Café Zürich', null, 'menukaart'],
  ['1u30 ACME, Mail', 90, 'Acme BV', 'email', ''],
  ['1u acme: homepage', 60, 'Acme BV', null, 'homepage'],
  ['1u acme "mail aan 3 mensen, nb"', 60, 'Acme BV', null, 'mail aan 3 mensen, nb'],
  ['1u acme 2 marketing', 60, 'Acme BV', null, '2 marketing'],
  ['1u noordkapa', 60, 'Noordkaap Architecten B.V.', null, ''],
  ['1u nordkaap', 60, 'Noordkaap Architecten B.V.', null, ''],
  // English.
  ['1h30 email acme', 90, 'Acme BV', 'email', ''],
  ['1.5h acme meeting', 90, 'Acme BV', 'meeting', ''],
  ['half an hour call with acme', 30, 'Acme BV', 'meeting', 'call with'],
  ['an hour for acme', 60, 'Acme BV', null, ''],
  ['2 hours halden research yesterday', 120, 'Halden Research Ltd', null, '', yesterday],
  ['2 hours and 15 minutes halden', 135, 'Halden Research Ltd', null, ''],
  ['halden mon 2h', 120, 'Halden Research Ltd', null, '', yesterday],
  ['halden on friday 2h', 120, 'Halden Research Ltd', null, '', '2026-11-20'],
  ['halden last friday 2h', 120, 'Halden Research Ltd', null, '', '2026-11-20'],
  ['30 min brandt not billable', 30, 'Brandt Maschinenbau GmbH', null, '', undefined, false],
  ['30 min brandt non-billable', 30, 'Brandt Maschinenbau GmbH', null, '', undefined, false],
  ['30 min brandt no charge', 30, 'Brandt Maschinenbau GmbH', null, '', undefined, false],
  ['30 min brandt travel billable', 30, 'Brandt Maschinenbau GmbH', 'travel', '', undefined, true],
  ['brandt bookkeeping 20m', 20, 'Brandt Maschinenbau GmbH', 'admin', 'bookkeeping'],
  ['12 Oct brandt 3h', 180, 'Brandt Maschinenbau GmbH', null, '', '2026-10-12'],
  [
    '1h30 brandt maschinenbau gmbh corrections chapter 2',
    90,
    'Brandt Maschinenbau GmbH',
    'revision',
    'corrections chapter 2',
  ],
  // Names that hold numbers and words that mean something else.
  ['1u30 studio 24', 90, 'Studio 24', null, ''],
  ['studio 24 mail 45m', 45, 'Studio 24', 'email', ''],
  ['24 1u studio', 60, 'Studio 24', null, '24'],
  ['studio 24', null, 'Studio 24', null, ''],
  ['1u mail & co', 60, 'Mail & Co', null, ''],
  ['1u mail mail & co', 60, 'Mail & Co', 'email', ''],
  ['1u30 overleg bureau overleg noord', 90, 'Bureau Overleg Noord', 'meeting', ''],
  // What is missing stays open.
  ['', null, null, null, ''],
  ['acme', null, 'Acme BV', null, ''],
  ['1u30', 90, null, null, ''],
  ['1u30 onbekende klant', 90, null, null, 'onbekende klant'],
  ['mail gisteren', null, null, 'email', '', yesterday],
  ['gisteren', null, null, null, '', yesterday],
];

describe('a line of hours', () => {
  it.each(lines)('%s', (line, minutes, client, activity, note, date = undefined, billable = undefined) => {
    const { clientIds, ...rest } = read(line);
    expect({ ...rest, client: clientIds[0] ?? null }).toEqual({
      minutes,
      client,
      activity,
      note,
      date: date ?? null,
      billable: billable ?? null,
    });
  });
});

describe('when more than one client fits', () => {
  it('both are given, the more recent first', () => {
    expect(read('1u jansen').clientIds).toEqual(['Jansen Bouw', 'Jansen Wonen']);
    expect(read('1u jansen', clients.toReversed()).clientIds).toEqual(['Jansen Wonen', 'Jansen Bouw']);
  });

  it('a word more decides', () => {
    expect(read('1u jansen wonen').clientIds).toEqual(['Jansen Wonen']);
    expect(read('1u wonen').clientIds).toEqual(['Jansen Wonen']);
  });

  it('a whole name goes before the beginning of a longer one', () => {
    const list = [...clients, { id: 'Jansen', name: 'Jansen' }];
    expect(read('1u jansen', list).clientIds).toEqual(['Jansen']);
    expect(read('1u jansen bouw', list).clientIds).toEqual(['Jansen Bouw']);
  });

  it('a name that is also a kind of work gives way to one that is not', () => {
    const list = [...clients, { id: 'Overleg', name: 'Overleg' }];
    expect(read('1u overleg acme', list)).toMatchObject({ clientIds: ['Acme BV'], activity: 'meeting' });
    expect(read('1u overleg', list)).toMatchObject({ clientIds: ['Overleg'], activity: null });
  });

  it('a part of a name does not take away the time', () => {
    const list = [{ id: '2', name: 'Studio 2 Amsterdam' }];
    expect(read('studio 2', list)).toMatchObject({ clientIds: ['2'], minutes: 120 });
    expect(read('studio 2 1u', list)).toMatchObject({ clientIds: ['2'], minutes: 60, note: '' });
  });
});

const time = fc.constantFrom(['1u30', 90], ['90m', 90], ['2 uur', 120], ['0:45', 45], ['1,5 uur', 90]) as fc.Arbitrary<
  [string, number]
>;
const kind = fc.constantFrom(['mail', 'email'], ['overleg', 'meeting'], ['revision', 'revision'], ['travel', 'travel']);
const when = fc.constantFrom(['gisteren', yesterday], ['12-11', '2026-11-12'], ['friday', '2026-11-20']);
const free = fc.constantFrom(['nb', false], ['niet factureerbaar', false], ['billable', true]);

it('says the same in whatever order', () => {
  fc.assert(
    fc.property(
      fc.tuple(time, kind, when, free, fc.constantFrom(...names)),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      ([[length, minutes], [work, activity], [day, date], [bill, billable], name], order) => {
        const parts = [length, work, day, bill, name];
        const line = order.map((at) => parts[at]).join(' ');
        expect(read(line), line).toEqual({ minutes, activity, date, billable, clientIds: [name], note: '' });
      },
    ),
    { numRuns: 500 },
  );
});

it('finds any client by its whole name, and never throws', () => {
  const word = fc.oneof(
    fc.constantFrom('1u30', '24', 'mail', 'ma', '12-11', 'nb', '&', '"', '2', 'uur', 'nov', 'de', '@', '-', 'voor'),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const reading = read(words.join(' '));
      expect(reading.note.length).toBeLessThanOrEqual(words.join(' ').length);
    }),
  );
  const nameWord = fc.constantFrom(
    'studio',
    '24',
    '2',
    'mail',
    'overleg',
    'bureau',
    '1u30',
    'gisteren',
    'noord',
    'work',
  );
  fc.assert(
    fc.property(fc.uniqueArray(nameWord, { minLength: 2, maxLength: 4 }), (words) => {
      const name = ['Firma', ...words].join(' ');
      const reading = read(`45m ${name} nb`, [...clients, { id: 'own', name }]);
      expect(reading).toMatchObject({ clientIds: ['own'], minutes: 45, billable: false, note: '', activity: null });
    }),
  );
});

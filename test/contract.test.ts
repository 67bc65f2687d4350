import { describe, expect, test } from 'vitest';
import { requests } from '../shared/contract';
import { ChangeLabel } from '../shared/contract/change-label';
import { en } from '../shared/messages/en';
import { nl } from '../shared/messages/nl';
import { problemCodes } from '../shared/result';
import { startServices } from './support/services';

const names = Object.keys(requests);

/** 'a.b' -> words, for every leaf. */
const wordsIn = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : wordsIn(value as object, `${path}${key}.`),
  );
const placeholders = (words: string): string[] =>
  (words.match(/\{\{\s*\w+/g) ?? []).map((found) => found.slice(2).trim()).sort();

describe('every request of the contract', () => {
  test('has a handler, and no handler is without its request', async () => {
    const { handlers } = await startServices();
    expect(Object.keys(handlers).sort()).toEqual([...names].sort());
  });

  test.each(names)('%s answers garbage with a problem and lives on', async (name) => {
    const { gate, logged } = await startServices();
    for (const garbage of [undefined, null, 3, 'text', [], [[]], new Map(), { id: 3, where: 'moon', token: {} }]) {
      const result = await gate(name, garbage);
      if (garbage === null || typeof garbage !== 'object')
        expect(result).toMatchObject({ ok: false, problem: { code: 'invalidInput' } });
      else expect(result).toHaveProperty('ok');
    }
    expect(logged).toEqual([]);
  });
});

describe('every "no" and every change has words', () => {
  test.each([
    ['English', en],
    ['Dutch', nl],
  ])('in %s', (_language, words) => {
    expect(Object.keys(words.problems).sort()).toEqual([...problemCodes].sort());
    expect(Object.keys(words.history).sort()).toEqual([...ChangeLabel.options].sort());
    for (const [path, text] of wordsIn(words)) expect(text.trim(), path).not.toBe('');
  });

  test('Dutch fills in the same placeholders as English', () => {
    const dutch = new Map(wordsIn(nl));
    for (const [path, text] of wordsIn(en))
      expect(placeholders(dutch.get(path) ?? ''), path).toEqual(placeholders(text));
  });
});

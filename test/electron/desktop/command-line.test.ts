import { expect, test } from 'vitest';
import { commandIn } from '../../../electron/desktop/command-line';

test.each([
  [['/opt/Adieu/adieu'], null],
  [['/opt/Adieu/adieu', '--no-sandbox', '--enable-features=X'], null],
  [['Adieu', '-psn_0_12345'], null],
  [
    ['adieu', 'rates', 'ledger.json', '--json'],
    ['rates', 'ledger.json', '--json'],
  ],
  [
    ['adieu', '--no-sandbox', 'check', 'ledger.json'],
    ['check', 'ledger.json'],
  ],
  [['adieu', '--help'], ['--help']],
  [['adieu', '--version'], ['--version']],
])('%j has the command %j', (argv, command) => {
  expect(commandIn(argv, true)).toEqual(command);
});

test('from source there is none: the first word is the app itself', () => {
  expect(commandIn(['electron', '.', 'rates'], false)).toBeNull();
});

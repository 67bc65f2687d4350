import { expect, test } from 'vitest';
import { clientKey, isUser } from '../../../shared/rules/same-client';

test.each([
  ['Noordkaap Architecten B.V.', ' noordkaap  architecten'],
  ['Halden Research Ltd', 'HALDEN RESEARCH LIMITED'],
  ['Brandt Maschinenbau GmbH & Co. KG', 'Brandt Maschinenbau GmbH & Co KG'],
  ['Bakker & Zn.', 'bakker & zn'],
  ['Café Zuid', 'Cafe\u0301 Zuid'],
])('takes %j and %j for one client', (a, b) => {
  expect(clientKey(a)).toBe(clientKey(b));
});

test.each([
  ['Bakkerij Oost', 'Bakkerij West'],
  ['BV', 'NV'],
  ['Bakkerij', 'Bakkerij Oost'],
  ['!!!', '???'],
])('keeps %j and %j apart', (a, b) => {
  expect(clientKey(a)).not.toBe(clientKey(b));
});

test('knows the user by KvK number, VAT id or name, however it is written', () => {
  const profile = { company: 'Studio Lindeman', kvk: '90004760', vatId: 'NL123456789B13' };
  const party = (names: string[], identifiers: string[] = []) => ({ names, identifiers });
  expect(isUser(profile, party(['Iets anders'], ['90004760']))).toBe(true);
  expect(isUser({ vatId: 'NL 1234.56.789.B13' }, party([], ['NL123456789B13']))).toBe(true);
  expect(isUser(profile, party(['STUDIO LINDEMAN B.V.']))).toBe(true);
  expect(isUser(profile, party(['Studio Linde'], ['90004761']))).toBe(false);
  expect(isUser({}, party([], []))).toBe(false);
  expect(isUser({ company: ' ' }, party([' ']))).toBe(false);
});

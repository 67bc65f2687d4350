import { describe, expect, test } from 'vitest';
import { createGate } from '../../../electron/ipc/gate';
import { isTrustedFrame } from '../../../electron/ipc/trusted-frame';
import type { Handlers } from '../../../shared/contract';
import { ok } from '../../../shared/result';
import { startServices } from '../../support/services';

const silentLog = (logged: string[] = []) => ({
  info: () => {},
  warn: (what: string) => void logged.push(what),
  error: (where: string, error: unknown) => void logged.push(`${where}: ${error}`),
  flush: async () => {},
});

describe('the gate', () => {
  test.each(['constructor', '__proto__', 'toString', '', 'ledger', 42, null, {}])(
    'does not know a request %j',
    async (name) => {
      const { gate } = await startServices();
      expect(await gate(name, {})).toEqual({ ok: false, problem: { code: 'unexpected' } });
    },
  );

  test('names the field at fault by its path', async () => {
    const { gate } = await startServices();
    expect(await gate('hours.remove', {})).toMatchObject({ problem: { code: 'invalidInput', field: 'id' } });
    expect(await gate('profile.save', { address: { postcode: 5 } })).toMatchObject({
      problem: { code: 'invalidInput', field: 'address.postcode' },
    });
  });

  test('says what is wrong with a number or a text, not only that it is', async () => {
    const { gate } = await startServices();
    const client = { name: 'Pluktuin Oost', paymentTermDays: 14 };
    const hours = { clientId: 'c', date: '2026-11-24', billable: true, activity: 'work' };
    const more = { kind: 'business', salutation: 'neutral', formality: 'formal', language: 'nl' };
    const whole = { ...client, ...more, contract: 'project', status: 'active' };
    expect(await gate('hours.save', { ...hours, minutes: 25 * 60 })).toMatchObject({
      problem: { code: 'entryTooLong', field: 'minutes' },
    });
    expect(await gate('clients.save', { ...whole, agreedCentsPerHour: -500 })).toMatchObject({
      problem: { code: 'belowZero', field: 'agreedCentsPerHour' },
    });
    expect(await gate('clients.save', { ...whole, paymentTermDays: 366 })).toMatchObject({
      problem: { code: 'tooLarge', field: 'paymentTermDays', details: { limit: 365 } },
    });
    expect(await gate('clients.save', { ...whole, contactName: 'a'.repeat(201) })).toMatchObject({
      problem: { code: 'textTooLong', field: 'contactName', details: { limit: 200 } },
    });
  });

  test('turns an exception into a problem, and logs where it was', async () => {
    const logged: string[] = [];
    const handlers = {
      'settings.get': () => {
        throw new RangeError('boom');
      },
    } as unknown as Handlers;
    const gate = createGate(handlers, { log: silentLog(logged), checkAnswers: true });
    expect(await gate('settings.get', {})).toEqual({ ok: false, problem: { code: 'unexpected' } });
    expect(logged).toEqual(['settings.get: RangeError: boom']);
  });

  test('holds answers against the contract when told to, and hands them on as they are otherwise', async () => {
    const handlers = { 'settings.get': () => ok({ language: 'fr' }) } as unknown as Handlers;
    const strict = createGate(handlers, { log: silentLog(), checkAnswers: true });
    const fast = createGate(handlers, { log: silentLog(), checkAnswers: false });
    expect(await strict('settings.get', {})).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(await fast('settings.get', {})).toEqual({ ok: true, value: { language: 'fr' } });
  });
});

describe('a frame is trusted:', () => {
  test.each([
    ['the main frame of the app', { url: 'app://adieu/index.html', parent: null }, true],
    ['with a route in its hash', { url: 'app://adieu/index.html#/clients', parent: null }, true],
    ['not a frame that has gone', null, false],
    ['not a frame inside the page', { url: 'app://adieu/index.html', parent: {} }, false],
    ['not another host', { url: 'app://adieu.example/index.html', parent: null }, false],
    ['not a host that only starts alike', { url: 'app://adieu@evil/index.html', parent: null }, false],
    ['not a file', { url: 'file:///adieu/index.html', parent: null }, false],
    ['not the web', { url: 'https://adieu/index.html', parent: null }, false],
    ['not an empty page', { url: 'about:blank', parent: null }, false],
  ])('%s', (_which, frame, trusted) => {
    expect(isTrustedFrame(frame)).toBe(trusted);
  });
});

import { describe, expect, it } from 'vitest';
import { notificationTexts } from '../../../electron/desktop/notification-texts';
import type { TrayItem, TrayState } from '../../../electron/desktop/tray-menu';
import { trayMenu, trayToolTip } from '../../../electron/desktop/tray-menu';
import { en } from '../../../shared/messages/en';
import { nl } from '../../../shared/messages/nl';
import type { DueReminder } from '../../../shared/rules/due-reminders';
import { dueReminders } from '../../../shared/rules/due-reminders';
import { buildLedger } from '../../support/ledger-builder';

const now = '2026-11-24T10:00';
const dueOf = (...texts: string[]): DueReminder[] => {
  const builder = buildLedger();
  texts.forEach((text, index) => {
    builder.record('reminders', { id: `r${index + 1}`, text, dueOn: '2026-11-24' });
  });
  return dueReminders(builder.ledger(), now);
};
const lateInvoice = (name: string): DueReminder[] =>
  dueReminders(buildLedger().client({ name }).invoice(100_000, { dueOn: '2026-11-10' }).ledger(), now);

const quiet: TrayState = { language: 'nl', hasLedger: true, due: [], timer: null, recentClients: [] };
const anna = { id: 'a', name: 'Anna' };
const bram = { id: 'b', name: 'Bram & Zn' };

const lines = (items: readonly TrayItem[], indent = ''): string[] =>
  items.flatMap((item) => {
    if ('type' in item) return [`${indent}-`];
    return [`${indent}${item.label}`, ...('items' in item ? lines(item.items, `${indent}  `) : [])];
  });
const actionOf = (items: readonly TrayItem[], id: string): unknown => {
  for (const item of items) {
    if ('type' in item) continue;
    if ('action' in item && item.id === id) return item.action;
    const found = 'items' in item ? actionOf(item.items, id) : undefined;
    if (found) return found;
  }
  return undefined;
};

describe('the menu of the tray', () => {
  it('carries everything: what is due, timers, hours, open and quit', () => {
    const state: TrayState = { ...quiet, due: dueOf('Bel Anna'), recentClients: [anna, bram] };
    expect(lines(trayMenu(state, nl))).toEqual([
      'Bel Anna',
      '  Openen',
      '  Gedaan',
      '  -',
      '  Over een uur opnieuw',
      '  Morgen opnieuw',
      '  Volgende week opnieuw',
      '-',
      'Timer starten',
      '  Anna',
      '  Bram && Zn',
      'Uren noteren …',
      '-',
      'Adieu openen',
      '-',
      'Adieu afsluiten',
    ]);
  });

  it('stops the running timer, shows its time, and switches it to another client', () => {
    const state: TrayState = {
      ...quiet,
      timer: { clientId: 'b', clientName: 'Bram & Zn', minutes: 42 },
      recentClients: [anna, bram],
    };
    const menu = trayMenu(state, en);
    expect(lines(menu).slice(0, 3)).toEqual(['Stop the timer: Bram && Zn, 0:42', 'Switch the timer to', '  Anna']);
    expect(actionOf(menu, 'stopTimer')).toEqual({ does: 'stopTimer' });
    expect(actionOf(menu, 'start:a')).toEqual({ does: 'startTimer', clientId: 'a' });
  });

  it('names the first five and counts the rest', () => {
    const texts = lines(trayMenu({ ...quiet, due: dueOf('1', '2', '3', '4', '5', '6', '7') }, nl));
    expect(texts.filter((line) => /^\d$/.test(line))).toEqual(['1', '2', '3', '4', '5']);
    expect(texts).toContain('Nog 2 …');
  });

  it('names the client of an invoice, and leads to that invoice', () => {
    const [due, ...others] = lateInvoice('Bakker & Zn');
    if (!due || others.length > 0) throw new Error('one reminder');
    const menu = trayMenu({ ...quiet, due: [due] }, nl);
    expect(lines(menu)[0]).toBe('Bakker && Zn · Factuur 2026-001 is 14 dagen te laat');
    expect(actionOf(menu, `open:${due.key}`)).toEqual({ does: 'openReminder', ref: due.ref, clientId: 'client-1' });
  });

  it('keeps a long text on one line that fits a menu', () => {
    const [label = ''] = lines(trayMenu({ ...quiet, due: dueOf(`Bel\n${'lang '.repeat(40)}`) }, nl));
    expect(label).toMatch(/^Bel lang .*…$/u);
    expect(label.length).toBeLessThanOrEqual(60);
  });

  it('only opens and quits while there is no ledger', () => {
    const state = { ...quiet, hasLedger: false };
    expect(lines(trayMenu(state, nl))).toEqual(['Adieu openen', '-', 'Adieu afsluiten']);
  });

  it('gives every item an id of its own', () => {
    const due = [...dueOf('1', '2'), ...lateInvoice('Bakker')];
    const ids = (items: readonly TrayItem[]): string[] =>
      items.flatMap((item) => ('type' in item ? [] : [item.id, ...('items' in item ? ids(item.items) : [])]));
    const all = ids(trayMenu({ ...quiet, due, recentClients: [anna, bram] }, nl));
    expect(new Set(all).size).toBe(all.length);
  });
});

it('the tooltip says how much waits and how long the timer runs', () => {
  const timer = { clientId: 'a', clientName: 'Anna', minutes: 62 };
  expect(trayToolTip(quiet, nl)).toBe('Adieu');
  expect(trayToolTip({ ...quiet, due: dueOf('1') }, nl)).toBe('Adieu · 1 herinnering');
  expect(trayToolTip({ ...quiet, due: dueOf('1', '2'), timer }, en)).toBe('Adieu · 2 reminders · timer at 1:02');
});

describe('notifications', () => {
  it('come one by one, with what is good to know, while there are few', () => {
    const texts = notificationTexts([...dueOf('Bel Anna'), ...lateInvoice('Bakker')], false, nl, 'nl');
    expect(texts.map(({ title }) => title)).toEqual(['Bel Anna', 'Factuur 2026-001 is 14 dagen te laat']);
    expect(texts[1]?.body.replaceAll(/\s/gu, ' ')).toBe('Bakker · € 1.210,00 open');
  });

  it('come as one when more than three come at once', () => {
    const texts = notificationTexts(dueOf('1', '2', '3', '4'), false, nl, 'nl');
    expect(texts.map(({ title, body }) => [title, body])).toEqual([['4 herinneringen', '1\n2\n3\nen nog 1']]);
  });

  it('come as one after an absence, and one alone as itself', () => {
    const [text, ...others] = notificationTexts(dueOf('1', '2'), true, en, 'en');
    expect([text?.title, text?.body, others]).toEqual(['While you were away: 2 reminders', '1\n2', []]);
    expect(notificationTexts(dueOf('1'), true, en, 'en').map(({ title }) => title)).toEqual(['1']);
  });

  it('stay short when there are five hundred', () => {
    const texts = notificationTexts(
      dueOf(...Array.from({ length: 500 }, (_, index) => `taak ${index}`)),
      true,
      nl,
      'nl',
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]?.body.split('\n')).toHaveLength(4);
    expect(texts[0]?.body).toMatch(/en nog 497$/);
  });
});

import { expect, test } from 'vitest';
import { buildLedger } from '../../support/ledger-builder';
import { tempLedger } from '../../support/temp-ledger';
import { createTerminal } from './terminal';

/** One invoice of €1,210 gross, due 31 October: €968 came 10 days late, €242 is open. Ten hours, two unbilled. */
const acme = () =>
  buildLedger()
    .client({ id: 'c1', name: 'Acme', agreedCentsPerHour: 10_000 })
    .invoice(100_000, { id: 'i1' })
    .payment(96_800, { receivedOn: '2026-11-10' })
    .hours(8, { startedAt: '09:00' })
    .hours(2, { id: 'extra', billable: false, startedAt: '16:30' })
    .file();

test('gives the levels and their facts as JSON', async () => {
  const path = await tempLedger(acme());
  const { code, out, err } = await createTerminal('/')('signals', path, '--json', '--as-of', '2026-11-24');
  expect([code, err]).toEqual([0, []]);
  const { asOf, clients } = JSON.parse(out);
  expect(asOf).toBe('2026-11-24');
  expect(clients).toHaveLength(1);
  const [{ id, name, signals, paymentHabit }] = clients;
  expect({ id, name }).toEqual({ id: 'c1', name: 'Acme' });
  // (968 × 10 + 242 × 24) / 1,210 = 12.8 days: more than 7. Open for 24 days: more than 14.
  expect(signals.latePayer.level).toBe('watch');
  expect(signals.latePayer.facts[0]).toEqual({
    key: 'meanDaysLate',
    unit: 'days',
    value: 12.8,
    level: 'watch',
    threshold: { watch: 7, strong: 30 },
    others: null,
    records: [{ collection: 'invoices', id: 'i1' }],
  });
  expect(signals.latePayer.easings).toEqual([
    { fact: 'meanDaysLate', to: 7, level: 'fine' },
    { fact: 'oldestDaysOverdue', to: 14, level: 'fine' },
  ]);
  // 2 of 10 hours is exactly 20 %: not more than that. An hour after half past five is 1 of 10 hours.
  expect(signals.timeEater).toMatchObject({ level: 'fine', missing: [] });
  expect(signals.timeEater.facts.find(({ key }: { key: string }) => key === 'outsideHoursShare')).toMatchObject({
    value: 0.1,
    records: [{ collection: 'timeEntries', id: 'extra' }],
  });
  expect(signals.disrespect).toMatchObject({ level: 'notEnoughData', missing: ['momentsOrJoy'] });
  // Issued 1 October: 40 days to the one payment there was.
  expect(paymentHabit).toEqual({
    meanDays: 40,
    spreadDays: 0,
    paidInvoices: 0,
    trend: [{ from: '2026-10-01', meanDays: 40 }],
  });
});

test('says it in words, in both languages', async () => {
  const path = await tempLedger(acme());
  const dutch = (await createTerminal('/')('signals', path, '--lang', 'nl', '--as-of', '2026-11-24')).out;
  expect(dutch).toContain('Betaalt gemiddeld 13 dagen te laat');
  expect(dutch).toMatch(/Acme\s+opletten\s+in orde\s+te weinig bekend/u);
  const english = (await createTerminal('/')('signals', path, '--lang', 'en', '--as-of', '2026-11-24')).out;
  expect(english).toContain('The oldest open invoice is 24 days late (watch above 14 days, strong above 60 days)');
});

test('tells of every client what is known, what is missing and in how many days it pays', async () => {
  const path = await tempLedger(
    buildLedger().client({ name: 'Anker' }).invoice(100_00).payment(121_00, { receivedOn: '2026-10-21' }).file(),
  );
  const { out } = await createTerminal('/')('signals', path, '--lang', 'en', '--as-of', '2026-11-24');
  expect(out.slice(out.lastIndexOf('\nAnker\n') + 1).split('\n')).toEqual([
    'Anker',
    '  Paying: fine',
    '    Pays on time (watch above 7 days, strong above 30 days)',
    '    Usually pays 20 days after the invoice (± 0), from 1 paid invoice.',
    '  Time: too little known',
    '    There are fewer than five hours yet.',
    '  Manners: too little known',
    '    Nothing was noted in the last six months: no moment, no score for joy in the work.',
  ]);
});

test('ends with 1 and one line when there is no such ledger', async () => {
  const { code, err } = await createTerminal('/')('signals', '/nowhere/ledger.json', '--lang', 'en');
  expect(code).toBe(1);
  expect(err).toHaveLength(1);
});

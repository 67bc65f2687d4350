/**
 * A new user parts with a client, from the decision to the archived client: with a non-payer in Dutch, and with a
 * time-eater in English. The PDF is read back, and the e-mail by a library that did not write it. A Tuesday.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { LedgerFile } from '../../shared/model/ledger';
import type { Offboarding } from '../../shared/model/offboarding';
import { readMail } from '../support/read-mail';
import type { RunningApp } from './app';
import { launchApp, removeFolder, runtimeInUse } from './app';
import { readPdf } from './read-pdf';

const today = '2026-11-24';

/** What the user kept before: ten hours for the non-payer, of whom one old invoice is open; a sea of hours for the other. */
const stories = [
  {
    language: 'nl',
    words: nl,
    client: {
      name: 'Drukkerij Kwik B.V.',
      contactName: 'Karel Kwik',
      salutation: 'mr',
      formality: 'formal',
      email: 'karel@drukkerijkwik.example',
      address: { street: 'Industrieweg 9', postcode: '3542 AD', city: 'Utrecht' },
      agreedCentsPerHour: 8_000,
      contract: 'openEnded',
      noticeDays: 14,
    },
    unbilledHours: 1,
    invoice: { number: '2026-007', issuedOn: '2026-06-01', dueOn: '2026-06-15', netCents: 80_000, vatCents: 16_800 },
    reason: 'nonPayer',
    how: '24 november 2026 plus 14 dagen is 8 december 2026',
    lastDay: '8 december 2026',
    inLetter: [
      'Geachte heer Kwik,',
      'zeg hierbij onze samenwerking op per 8 december 2026',
      'facturen binnen de afgesproken termijn worden betaald',
      '2026-007',
      '€ 968,00',
    ],
    own: 'De drukproeven afmaken',
    task: 'Het werk afmaken dat we hebben afgesproken',
    subject: 'Opzegging van onze samenwerking per 8 december 2026',
  },
  {
    language: 'en',
    words: en,
    client: {
      name: 'Harbour Labs Ltd',
      contactName: 'Olivia Shaw',
      salutation: 'ms',
      formality: 'formal',
      email: 'olivia@harbourlabs.example',
      address: { street: '12 Quay Street', postcode: 'BS1 4DJ', city: 'Bristol', country: 'United Kingdom' },
      agreedCentsPerHour: 9_000,
      contract: 'openEnded',
      noticeDays: 30,
    },
    unbilledHours: 40,
    invoice: { number: '2026-011', issuedOn: '2026-11-16', dueOn: '2026-12-16', netCents: 90_000, vatCents: 0 },
    reason: 'timeEater',
    how: '24 November 2026 plus 30 days is 24 December 2026',
    lastDay: '24 December 2026',
    inLetter: ['Dear Ms Shaw,', 'I end our agreement by notice (opzegging) on 24 December 2026', '2026-011', '€900.00'],
    own: 'Hand over the prototypes',
    task: 'Finish the work we have agreed',
    subject: 'Notice to end our agreement on 24 December 2026',
  },
] as const;

describe.each(stories)('parting with a $reason in $language', (story) => {
  const { words, client } = story;
  let app: RunningApp;
  let clientId = '';
  const pdf = () => join(app.home, 'Documents', 'letter.pdf');
  const button = (name: string) => app.page.getByRole('button', { name, exact: true });
  const link = (name: string) => app.page.getByRole('link', { name, exact: true });
  const ledger = (): Promise<LedgerFile> => app.page.evaluate(async () => (await fetch('/replica.json')).json());
  const parting = async (): Promise<Offboarding | undefined> =>
    (await ledger()).offboardings.find((record) => record.clientId === clientId);
  const status = async () => (await ledger()).clients.find(({ id }) => id === clientId)?.status;
  const ask = async (name: string, input: unknown): Promise<{ id: string }> => {
    const result = await app.page.evaluate(([request, of]) => window.adieu.ask(request as never, of as never), [
      name,
      input,
    ] as const);
    if (!(result as { ok: boolean }).ok) throw new Error(`${name}: ${JSON.stringify(result)}`);
    return (result as unknown as { value: { id: string } }).value;
  };

  beforeAll(async () => {
    console.log(`runtime: ${runtimeInUse}`);
    app = await launchApp({ language: story.language, today });
    await app.page.setViewportSize({ width: 1280, height: 900 });
    await app.page.getByRole('button', { name: words.welcome.create }).click();
    await app.page
      .getByRole('heading', { name: words.clients.title })
      .or(link(words.app.nav.clients))
      .first()
      .waitFor();
    await ask('profile.save', {
      name: 'Sanne Kuipers',
      company: 'Studio Kade',
      address: { street: 'Kade 12', postcode: '1013 AB', city: 'Amsterdam' },
      email: 'sanne@studiokade.example',
      kvk: '12345678',
      iban: 'NL91ABNA0417164300',
      neededCentsPerHour: 6_000,
    });
    clientId = (
      await ask('clients.save', {
        ...client,
        kind: 'business',
        language: story.language,
        paymentTermDays: 14,
        status: 'active',
      })
    ).id;
    const hours = { clientId, date: '2026-05-20', activity: 'work' };
    await ask('hours.save', { ...hours, minutes: 600, billable: true });
    for (let left = story.unbilledHours; left > 0; left -= 8) {
      await ask('hours.save', { ...hours, minutes: Math.min(left, 8) * 60, billable: false });
    }
    await ask('invoices.save', { ...story.invoice, clientId });
  });
  afterAll(async () => {
    await app.close();
    removeFolder(app.folder);
  });

  it('decides, and goes on to the guide', async () => {
    await app.page.getByRole('grid').getByText(client.name).click();
    await link(words.decision.card.think).click();
    await app.page.getByRole('radio', { name: words.decision.choices.partWays }).check();
    await button(words.decision.decide).click();
    await link(words.decision.toParting).click();
    await app.page
      .getByRole('heading', { level: 1, name: words.parting.title.replace('{{client}}', client.name) })
      .waitFor();
    expect(await app.page.getByRole('navigation', { name: words.parting.rail }).getByRole('link').count()).toBe(7);
  });

  it('works out the last day from the notice, and the client is leaving', async () => {
    await app.page.getByText(story.how).waitFor();
    await button(words.ending.save).click();
    await expect.poll(status).toBe('leaving');
  });

  it('fills the plan from the ledger, and adds to it', async () => {
    await button(words.plan.fill).click();
    await app.page.getByRole('region', { name: words.plan.groups.finish }).getByText(story.task).waitFor();
    const add = app.page
      .getByRole('region', { name: words.plan.groups.finish })
      .getByPlaceholder(words.plan.add.finish);
    await add.fill(story.own);
    await add.press('Enter');
    await expect.poll(async () => (await parting())?.steps?.some(({ text }) => text === story.own)).toBe(true);
    await button(words.plan.finish).click();
    await app.page
      .getByRole('heading', { level: 1, name: words.letters.title.replace('{{client}}', client.name) })
      .waitFor();
  });

  it('writes a letter with the reason that the signals give, the plan and what is open', async () => {
    await app.page.locator('.letter-page').first().waitFor();
    expect(await app.page.getByRole('textbox', { name: words.letters.sections.remainingWork }).inputValue()).toContain(
      story.own,
    );
    await app.answerSave(pdf());
    await button(words.letters.savePdf).click();
    await app.page.getByText(words.letters.issuedLead).waitFor();
    expect((await ledger()).letters.find(({ status: state }) => state === 'issued')?.document.reason).toBe(
      story.reason,
    );
    const read = await readPdf(pdf());
    for (const text of [client.name, story.own, ...story.inLetter])
      expect(read.text.replaceAll('\u00a0', ' ')).toContain(text);
    expect(read).toMatchObject({ isTagged: true, fontsNotEmbedded: [], standard: 'PDF/A-2a' });
    expect(read.language).toMatch(new RegExp(`^${story.language}`));
    expect(read.pages).toBeLessThanOrEqual(3);
  });

  it('opens the same letter as an unsent e-mail with the PDF, and notes that it was sent', async () => {
    await link(words.parting.steps.email).click();
    await button(words.mail.open).click();
    await app.page.getByText(words.mail.opened).waitFor();
    const mail = await readMail(readFileSync((await app.desktop()).opened.at(-1) ?? ''));
    expect(mail.header('X-Unsent')).toEqual(['1']);
    expect(mail.subject).toBe(story.subject);
    expect(mail.to).toEqual([{ name: client.contactName, address: client.email }]);
    const sha256 = createHash('sha256').update(readFileSync(pdf())).digest('hex');
    expect(mail.files).toMatchObject([{ mimeType: 'application/pdf', sha256 }]);
    expect(mail.text?.replaceAll('\u00a0', ' ')).toContain(story.own);
    await button(words.followUp.letter.mark).click();
    await expect.poll(async () => (await parting())?.sent).toEqual({ on: today, how: 'email' });
  });

  it('follows up: the plan ticked off, the answer noted, the invoice paid', async () => {
    await link(words.parting.steps.followUp).click();
    await button(words.followUp.letter.noteAnswer).click();
    await button(words.followUp.letter.save).click();
    await expect.poll(async () => (await parting())?.answer?.outcome).toBe('agrees');
    const tasks = app.page.getByRole('region', { name: words.followUp.tasks.title });
    await tasks.getByRole('checkbox').first().waitFor();
    const isDone = async (text: string): Promise<boolean> =>
      ((await parting())?.steps ?? []).some((step) => step.text === text && step.doneOn === today);
    await tasks.getByRole('checkbox', { name: story.own }).click();
    await expect.poll(() => isDone(story.own)).toBe(true);
    await button(`${words.followUp.money.paidToday}: ${story.invoice.number}`).click();
    await app.page.getByText(words.followUp.money.nothingOpen).waitFor();
  });

  it('closes it knowing what is left, and the client leaves the daily lists and stays in the books', async () => {
    await link(words.parting.steps.closed).click();
    await app.page.getByRole('heading', { name: words.followUp.remains.title }).waitFor();
    await button(words.followUp.close.buttonAnyway).click();
    await expect.poll(status).toBe('former');
    await app.page.getByRole('link', { name: new RegExp(`^${words.app.nav.clients}`, 'u') }).click();
    await app.page.getByRole('heading', { name: words.clients.title }).waitFor();
    await expect.poll(() => app.page.getByRole('grid').getByText(client.name).count()).toBe(0);
    const { timeEntries, invoices } = await ledger();
    expect([timeEntries.length, invoices.length]).toEqual([1 + Math.ceil(story.unbilledHours / 8), 1]);
  });
});

/** The tone check beside the letter: it marks as one types, puts calmer words in with one click, and never blocks. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import { launchApp, openSampleLetter, removeFolder } from './app';

it('marks a reproach and a passive, and makes the passive active in one click', async () => {
  const app = await launchApp({ language: 'nl', today: '2026-11-24' });
  const { page } = app;
  await openSampleLetter(page);
  const reason = page.getByRole('region', { name: nl.letters.sections.reason });
  const text = reason.getByRole('textbox');
  expect(await reason.getByRole('listitem').count()).toBe(0);
  await text.fill('Er is besloten te stoppen. Je hebt nooit geantwoord.');
  await expect.poll(() => reason.getByRole('listitem').count()).toBe(2);
  expect(await reason.getByRole('listitem').last().textContent()).toContain(nl.letters.toneCheck.why.blame);
  await reason.getByRole('button', { name: 'Maak ervan: “ik heb besloten”' }).click();
  expect(await text.inputValue()).toBe('Ik heb besloten te stoppen. Je hebt nooit geantwoord.');
  await expect.poll(() => reason.getByRole('listitem').count()).toBe(1);
  expect(await page.getByRole('button', { name: nl.letters.savePdf }).isEnabled()).toBe(true);
  // As if it had been typed: the field's own undo takes it back, and brings it back.
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text.inputValue()).toBe('Er is besloten te stoppen. Je hebt nooit geantwoord.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await text.inputValue()).toBe('Ik heb besloten te stoppen. Je hebt nooit geantwoord.');
  await app.close();
  removeFolder(app.folder);
});

/** What the window has marked in the words, by kind of mark. */
const markedWords = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])));

it('underlines in the text itself, and relates a mark and its remark to each other', async () => {
  const app = await launchApp({ language: 'nl', today: '2026-11-24' });
  const { page } = app;
  await openSampleLetter(page);
  const reason = page.getByRole('region', { name: nl.letters.sections.reason });
  const text = reason.getByRole('textbox');
  await text.fill('Misschien. Dit is belachelijk, dat zeg ik nogmaals.');
  await expect
    .poll(() => markedWords(page))
    .toMatchObject({ 'tone-stop': ['belachelijk'], 'tone-advise': ['nogmaals'], 'tone-note': ['Misschien'] });

  // The caret behind the first word is at its remark; from a remark one gets to its words.
  const remarks = reason.getByRole('listitem');
  await text.press('ControlOrMeta+Home');
  await expect.poll(() => remarks.first().getAttribute('data-here')).toBe('true');
  await remarks.nth(1).getByRole('button', { name: 'belachelijk' }).click();
  expect(await text.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd])).toEqual([
    18, 29,
  ]);
  await page.mouse.move(0, 0);
  await expect.poll(() => remarks.nth(1).getAttribute('data-here')).toBe('true');
  await expect.poll(async () => (await markedWords(page))['tone-here']).toEqual(['belachelijk']);

  // The pointer over a mark is at its remark, and back again.
  const marked = await page.evaluate(() => {
    const [range] = CSS.highlights.get('tone-advise') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(marked.x, marked.y);
  await expect.poll(() => remarks.nth(2).getAttribute('data-here')).toBe('true');
  await remarks.first().hover();
  await expect.poll(async () => (await markedWords(page))['tone-here']).toEqual(['Misschien']);

  // The field is told to have remarks, and the layer over it is not told at all.
  expect(await text.getAttribute('aria-description')).toBe('3 opmerkingen over de toon');

  // Marks stay on their words wherever these wrap, because the layer is as high as the field.
  const layer = reason.locator('div[aria-hidden=true]', { hasText: 'Een woord' });
  const heights = async () => [
    await text.evaluate((field) => field.clientHeight),
    await layer.evaluate((words) => words.scrollHeight),
  ];
  await text.fill('Een woord, en nog een paar onbegrijpelijkelangewoorden. '.repeat(20));
  for (const width of [1024, 1217, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(async () => new Set(await heights()).size).toBe(1);
  }
  await app.close();
  removeFolder(app.folder);
});

it('says what the letter as a whole lacks, at the top and at the part, and mends it with one click', async () => {
  const app = await launchApp({ language: 'en', today: '2026-11-24' });
  const { page } = app;
  await openSampleLetter(page);
  const top = page.getByRole('list', { name: en.letters.toneCheck.title, exact: true });
  expect(await top.count()).toBe(0);

  // No decision: the sentence that Adieu would write is put before the words that are there.
  const decision = page.getByRole('region', { name: en.letters.sections.decision });
  const text = decision.getByRole('textbox');
  await text.fill('Ik ga iets anders doen.');
  await expect.poll(() => top.textContent()).toContain(en.letters.toneCheck.why.noDecision);
  await top.getByRole('button', { name: en.letters.toneCheck.mend }).click();
  expect(await text.evaluate((field) => field === document.activeElement)).toBe(true);
  await decision.getByRole('button', { name: 'Add “Hierbij zeg ik onze samenwerking op' }).click();
  expect(await text.inputValue()).toBe(
    'Hierbij zeg ik onze samenwerking op per 24 december 2026. Ik ga iets anders doen.',
  );
  await expect.poll(() => top.count()).toBe(0);

  // Without its day; and u in a letter that says je, in another part.
  await text.fill('Hierbij zeg ik onze samenwerking op.');
  await page
    .getByRole('region', { name: en.letters.sections.wishes })
    .getByRole('textbox')
    .fill('Ik wens u veel succes.');
  await expect.poll(() => top.textContent()).toContain(en.letters.toneCheck.why.noEndDate);
  await expect.poll(() => top.textContent()).toContain(en.letters.toneCheck.mixed_one);
  await decision.getByRole('button', { name: 'Add “per 24 december 2026”' }).click();
  expect(await text.inputValue()).toBe('Hierbij zeg ik onze samenwerking op per 24 december 2026.');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text.inputValue()).toBe('Hierbij zeg ik onze samenwerking op.');

  // The letter's own choice of another form of address is the other way to mend it.
  await top.getByRole('button', { name: en.letters.sections.wishes }).click();
  await page.getByRole('button', { name: 'Make it “je”' }).click();
  await expect.poll(() => top.textContent()).not.toContain(en.letters.toneCheck.mixed_one);
  await app.close();
  removeFolder(app.folder);
});

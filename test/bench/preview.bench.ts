/** From a key in the letter's text to the new page on the screen, in the built app. */
import type { RunningApp } from '../e2e/app';
import { launchApp, removeFolder, runtimeInUse } from '../e2e/app';
import type { Benchmark, Row } from './row';

const keys = 60;
const limit = 50;
type Measured = { painted: number[] };

const openLetter = async ({ page }: RunningApp): Promise<void> => {
  await page.evaluate(() => window.adieu.ask('ledger.openSample', {}));
  await page.getByRole('grid').waitFor();
  const clientId = await page.evaluate(
    async () => (await (await fetch('/replica.json')).json()).clients[0].id as string,
  );
  await page.evaluate((id) => {
    location.hash = `#/clients/${id}/letter`;
  }, clientId);
  await page.locator('.letter-page svg').first().waitFor();
};

/** Each key is followed until the page that it changed has been painted: the frame after the change, and what follows it. */
const watchPaints = ({ page }: RunningApp): Promise<void> =>
  page.evaluate(() => {
    const measured: Measured = Object.assign(window, { painted: [] as number[] });
    let pressed = 0;
    addEventListener('keydown', () => {
      pressed = performance.now();
    });
    const seen = new MutationObserver(() => {
      if (pressed === 0) return;
      const from = pressed;
      pressed = 0;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => measured.painted.push(performance.now() - from);
        port2.postMessage(null);
      });
    });
    for (const letterPage of document.querySelectorAll('.letter-page'))
      seen.observe(letterPage, { childList: true, subtree: true, characterData: true });
  });

const typeAll = async ({ page }: RunningApp): Promise<number[]> => {
  const text = page.locator('section textarea').first();
  await text.focus();
  for (let count = 1; count <= keys; count += 1) {
    await page.keyboard.press(count % 7 === 0 ? 'Space' : 'e');
    await page.waitForFunction((wanted) => (window as unknown as Measured).painted.length >= wanted, count);
  }
  return page.evaluate(() => (window as unknown as Measured).painted);
};

const run = async (): Promise<Row[]> => {
  const app = await launchApp({ language: 'nl', today: '2026-11-24' });
  try {
    await openLetter(app);
    await watchPaints(app);
    const painted = (await typeAll(app)).slice(10).sort((a, b) => a - b);
    const at = (share: number): number => painted[Math.floor(painted.length * share)] ?? Number.NaN;
    const p95 = at(0.95);
    return [
      { what: `key to painted page, median (${runtimeInUse})`, value: at(0.5), unit: 'ms' },
      {
        what: `key to painted page, p95 (${runtimeInUse})`,
        value: p95,
        unit: 'ms',
        target: `≤ ${limit} ms`,
        met: p95 <= limit,
      },
    ];
  } finally {
    await app.close();
    removeFolder(app.folder);
  }
};

export const benchmark: Benchmark = { name: 'preview', run };

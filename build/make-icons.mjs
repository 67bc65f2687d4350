/** Draws the icons as PNG, .ico and .icns: `node build/make-icons.mjs`. Its output is committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { looks, states, trayIcon } from './tray-icon.mjs';

const icons = fileURLToPath(new URL('icons/', import.meta.url));
const desktopIcons = fileURLToPath(new URL('../electron/desktop/icons/', import.meta.url));

/** Icons that carry PNG images: a header, a directory, the images. */
const toIco = (images) => {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
};

const chunk = (name, data) => {
  const header = Buffer.alloc(8);
  header.write(name, 'ascii');
  header.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([header, data]);
};

/** Apple's container; the names stand for sizes in points and pixels. */
const icnsNames = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};
const toIcns = (images) =>
  chunk(
    'icns',
    Buffer.concat(images.flatMap(({ size, png }) => (icnsNames[size] ?? []).map((name) => chunk(name, png)))),
  );

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();

const draw = async (svg, size) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
};
const [large, small] = ['adieu', 'adieu-small'].map((name) => readFileSync(`${icons}${name}.svg`, 'utf8'));
const drawApp = async (size) => ({ size, png: await draw(size <= 24 ? small : large, size) });

const images = [];
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) images.push(await drawApp(size));
const upTo = (largest) => images.filter(({ size }) => size <= largest);

mkdirSync(`${icons}png`, { recursive: true });
mkdirSync(`${desktopIcons}tray`, { recursive: true });
for (const { size, png } of upTo(512)) writeFileSync(`${icons}png/${size}x${size}.png`, png);
writeFileSync(`${icons}adieu.ico`, toIco(upTo(256)));
writeFileSync(`${icons}adieu.icns`, toIcns(images));
writeFileSync(`${desktopIcons}app.png`, (await drawApp(256)).png);
for (const panel of Object.keys(looks)) {
  for (const state of states) {
    for (const scale of [1, 2]) {
      const png = await draw(trayIcon(state, panel), 16 * scale);
      writeFileSync(`${desktopIcons}tray/${panel}-${state}@${scale}x.png`, png);
    }
  }
}
await browser.close();

/** Icons travel inside the code, so that no path into a package can go wrong. */
import type { NativeImage } from 'electron';
import { nativeImage, nativeTheme } from 'electron';
import app from './icons/app.png?inline';

export const appIcon = (): NativeImage => nativeImage.createFromDataURL(app);

/** Drawn by build/tray-icon.mjs: './icons/tray/dark-due@2x.png' is for a dark panel, at twice the size. */
const images: Readonly<Record<string, string>> = import.meta.glob('./icons/tray/*.png', {
  query: '?inline',
  import: 'default',
  eager: true,
});

export type TrayIconState = { isDue: boolean; isRunning: boolean };

/** On macOS the system colours it; Windows tells how its taskbar looks, and Linux does not. */
const panelNow = (): string => {
  if (process.platform === 'darwin') return 'template';
  if (process.platform !== 'win32') return 'any';
  return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ? 'dark' : 'light';
};

/** As a name it says whether there is anything to change. */
export const trayIconName = ({ isDue, isRunning }: TrayIconState): string => {
  const state = [isRunning && 'running', isDue && 'due'].filter(Boolean).join('-') || 'quiet';
  return `${panelNow()}-${state}`;
};

export const trayIcon = (name: string): NativeImage => {
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const dataURL = images[`./icons/tray/${name}@${scaleFactor}x.png`];
    if (dataURL) image.addRepresentation({ scaleFactor, dataURL });
  }
  if (name.startsWith('template')) image.setTemplateImage(true);
  return image;
};

/** Icons travel inside the code, so that no path into a package can go wrong. */
import type { NativeImage } from 'electron';
import { nativeImage } from 'electron';
import app from './icons/app.png?inline';
import trayLarge from './icons/tray@2x.png?inline';
import tray from './icons/tray.png?inline';
import trayTemplateLarge from './icons/tray-template@2x.png?inline';
import trayTemplate from './icons/tray-template.png?inline';

export const appIcon = (): NativeImage => nativeImage.createFromDataURL(app);

/** On macOS a template: the system colours it. Elsewhere the mark on its tile, seen on light and dark bars. */
export const trayIcon = (): NativeImage => {
  const isMac = process.platform === 'darwin';
  const image = nativeImage.createEmpty();
  image.addRepresentation({ scaleFactor: 1, dataURL: isMac ? trayTemplate : tray });
  image.addRepresentation({ scaleFactor: 2, dataURL: isMac ? trayTemplateLarge : trayLarge });
  if (isMac) image.setTemplateImage(true);
  return image;
};

import { app, Menu } from 'electron';
import type { MenuNeeds } from './menu-template';
import { menuTemplate } from './menu-template';

export const showAppMenu = (needs: Omit<MenuNeeds, 'platform' | 'forDevelopers'>): void => {
  app.setAboutPanelOptions({
    applicationName: 'Adieu',
    applicationVersion: app.getVersion(),
    credits: needs.words.aboutText,
    copyright: '© The Adieu maintainers, MIT',
  });
  const template = menuTemplate({ ...needs, platform: process.platform, forDevelopers: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

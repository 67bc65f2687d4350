/** `Menu`, `MenuItem` and `Tray`: kept as data; a test clicks an item as a user would. */
import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { app } from '../app';
import { strict } from '../strict';
import { BrowserWindow } from '../window/browser-window';
import { isEditing } from '../window/web-contents';

type Template = Electron.MenuItemConstructorOptions;
type Item = Electron.MenuItem;

const roles: Record<string, (window: BrowserWindow | undefined) => void> = {
  quit: () => app.quit(),
  close: (window) => window?.close(),
  minimize: (window) => window?.minimize(),
  togglefullscreen: (window) => window?.setFullScreen(!window.isFullScreen()),
  reload: (window) => window?.reload(),
  forcereload: (window) => window?.reload(),
  about: () => app.showAboutPanel(),
};

const doRole = (role: string, window: BrowserWindow | undefined): void => {
  const action = isEditing(role) ? () => window?.webContents._edit(role) : roles[role.toLowerCase()];
  if (!action) throw new Error(`The stand-in cannot do the menu role ${role}`);
  action(window);
};

export class MenuItem {
  readonly id: string;
  readonly role: Item['role'];
  readonly type: Item['type'];
  readonly accelerator: Item['accelerator'];
  readonly submenu: Item['submenu'];
  readonly click: () => void;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;

  constructor(template: Template) {
    const { id = '', role, submenu, label = role ?? '', enabled = true, visible = true, checked = false } = template;
    this.id = id;
    this.role = role as Item['role'];
    this.accelerator = template.accelerator ?? null;
    const menu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.submenu = menu as Electron.Menu | undefined;
    this.type = template.type ?? (submenu ? 'submenu' : 'normal');
    this.label = label;
    this.enabled = enabled;
    this.visible = visible;
    this.checked = checked;
    this.click = () => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
      if (template.click) template.click(this as unknown as Item, window as unknown as Electron.BrowserWindow, {});
      else if (role) doRole(role, window);
    };
  }
}

export class Menu extends EventEmitter {
  private static shown: Menu | null = null;
  readonly items: Item[] = [];

  static buildFromTemplate(template: Template[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(new MenuItem(item) as unknown as Item);
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.shown = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.shown;
  }

  append(item: Item): void {
    this.items.push(item);
  }
  insert(position: number, item: Item): void {
    this.items.splice(position, 0, item);
  }
  getMenuItemById(id: string): Item | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
  popup(): void {}
  closePopup(): void {}
}

/** Like Electron's, it keeps its menu to itself: a test watches `setContextMenu`. */
export class Tray extends EventEmitter {
  private isGone = false;

  constructor(_image: unknown) {
    super();
    // biome-ignore lint/correctness/noConstructorReturn: the constructed object is the one that fails loudly
    return strict('Tray', this) as Tray;
  }
  setContextMenu(_menu: Electron.Menu | null): void {}
  setToolTip(_text: string): void {}
  setImage(_image: unknown): void {}
  setTitle(_title: string): void {}
  setIgnoreDoubleClickEvents(_ignore: boolean): void {}
  popUpContextMenu(): void {}
  destroy(): void {
    this.isGone = true;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
}

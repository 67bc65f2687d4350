/** `dialog`, `shell` and `Notification`. A test answers dialogs; one that nobody answers is a mistake, not a "cancel". */
import { spawn, spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { runtime, warn } from '../runtime';
import { strict } from '../strict';

type Filter = { name: string; extensions: string[] };
type Options = {
  title?: string;
  message?: string;
  detail?: string;
  defaultPath?: string;
  filters?: Filter[];
  properties?: string[];
  defaultId?: number;
};

/** Dialogs belong to a window or to none: the options come last. */
const optionsOf = (args: unknown[]): Options => (args.at(-1) ?? {}) as Options;
const unanswered = (name: string): never => {
  throw new Error(`dialog.${name} was not answered: let the test answer it first.`);
};

/** For people who run Adieu without Electron: GNOME's dialogs where they are there. */
const zenity = (...args: string[]): string[] | null => {
  const { status, stdout } = spawnSync('zenity', args, { encoding: 'utf8' });
  return status === null ? null : stdout.trim().split('\n').filter(Boolean);
};

const unusedPath = (path: string): string => {
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  let number = 1;
  let candidate = path;
  while (existsSync(candidate)) {
    number += 1;
    candidate = `${stem} (${number})${extension}`;
  }
  return candidate;
};

const save = ({ defaultPath = 'adieu.pdf' }: Options) => {
  const chosen = zenity('--file-selection', '--save', '--confirm-overwrite', `--filename=${defaultPath}`);
  if (chosen) return { canceled: chosen.length === 0, filePath: chosen[0] ?? '' };
  const home = existsSync(dirname(defaultPath)) ? defaultPath : join(process.cwd(), basename(defaultPath));
  const filePath = unusedPath(home);
  warn(`no save dialog here: writing ${filePath}`);
  return { canceled: false, filePath };
};

const open = ({ properties = [] }: Options) => {
  const many = properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : [];
  const chosen = zenity('--file-selection', ...many);
  if (!chosen) warn('no dialog to choose files with here (install zenity)');
  return { canceled: !chosen?.length, filePaths: chosen ?? [] };
};

export const dialog = strict('dialog', {
  showSaveDialog: async (...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> =>
    runtime.isHeaded ? save(optionsOf(args)) : unanswered('showSaveDialog'),
  showOpenDialog: async (...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> =>
    runtime.isHeaded ? open(optionsOf(args)) : unanswered('showOpenDialog'),
  showMessageBox: async (...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
    if (!runtime.isHeaded) unanswered('showMessageBox');
    const { message = '', detail = '', defaultId = 0 } = optionsOf(args);
    warn([message, detail].filter(Boolean).join('\n'));
    return { response: defaultId, checkboxChecked: false };
  },
  showErrorBox: (title: string, content: string): void => warn(`error box: ${title}\n${content}`),
});

/** Nothing leaves the app in a test; headed, the desktop opens it. */
const openOutside = (target: string): void => {
  if (runtime.isHeaded)
    spawn('xdg-open', [target], { stdio: 'ignore', detached: true })
      .on('error', () => {})
      .unref();
};

export const shell = strict('shell', {
  openExternal: async (url: string): Promise<void> => openOutside(url),
  openPath: async (path: string): Promise<string> => {
    openOutside(path);
    return '';
  },
  showItemInFolder: (path: string): void => openOutside(dirname(path)),
  beep: (): void => {},
});

type NotificationOptions = { title?: string; body?: string; urgency?: Urgency; actions?: NotificationAction[] };
type Urgency = 'normal' | 'critical' | 'low';
type NotificationAction = { type: 'button' | 'selection'; text?: string };

/** A test shows nothing: it reads what would be shown, and emits 'click' and 'action' as the system would. */
export class Notification extends EventEmitter {
  readonly title: string;
  readonly body: string;
  readonly urgency: Urgency;
  readonly actions: NotificationAction[];

  static isSupported(): boolean {
    return true;
  }
  constructor({ title = '', body = '', urgency = 'low', actions = [] }: NotificationOptions = {}) {
    super();
    this.title = title;
    this.body = body;
    this.urgency = urgency;
    this.actions = actions;
  }
  show(): void {}
  close(): void {}
}

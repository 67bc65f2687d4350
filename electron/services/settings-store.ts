/** The user's choices, and what Adieu remembers of the desktop: one small file, read once and written whole. */
import { copyFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Settings } from '../../shared/contract/settings';
import type { Language } from '../../shared/model/record';
import { writeWhole } from './write-whole';

const WindowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  maximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

const Remembered = z.object({
  ...Settings.shape,
  ledgerPath: z.nullable(z.string()),
  window: z.nullable(WindowPlace),
  /** Whether it was explained that closing the window keeps Adieu in the tray. */
  toldAboutTray: z.boolean(),
});
export type Remembered = z.infer<typeof Remembered>;

export type SettingsStore = {
  readonly path: string;
  get: () => Remembered;
  /** Takes effect at once; resolves when it is on disk, rejects when it cannot be written. */
  change: (part: Partial<Remembered>) => Promise<void>;
  /** The same for what nobody waits for: when it cannot be written it is reported, and forgotten at the next start. */
  remember: (part: Partial<Remembered>) => Promise<void>;
  /** Resolves when nothing waits to be written. */
  flush: () => Promise<void>;
};

const defaults = (language: Language): Remembered => ({
  language,
  colourScheme: 'system',
  pdfStandard: 'a-2a',
  closeToTray: true,
  startAtLogin: false,
  timerRounding: 1,
  timerRoundsUp: false,
  awayMinutes: 10,
  quickShortcut: null,
  ledgerPath: null,
  window: null,
  toldAboutTray: false,
});

/** Field by field, so that one bad value does not cost the user the others. */
const readSettings = async (file: string, language: Language): Promise<Remembered> => {
  const settings: Record<string, unknown> = defaults(language);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return settings as Remembered;
  try {
    const kept = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    for (const [key, schema] of Object.entries(Remembered.shape)) {
      const value = schema.safeParse(kept[key]);
      if (value.success) settings[key] = value.data;
    }
  } catch {
    await copyFile(file, `${file}.unreadable`);
  }
  return settings as Remembered;
};

export type SettingsOptions = {
  /** What a first run starts with. */
  language: Language;
  report: (error: unknown) => void;
};

/** A file that can't be read is kept as `….unreadable`. */
export const openSettings = async (file: string, { language, report }: SettingsOptions): Promise<SettingsStore> => {
  let settings = await readSettings(file, language);
  let queue: Promise<void> = Promise.resolve();
  const change = (part: Partial<Remembered>): Promise<void> => {
    settings = { ...settings, ...part };
    const text = `${JSON.stringify(settings, null, 2)}\n`;
    queue = queue.catch(() => undefined).then(() => writeWhole(file, text));
    return queue;
  };
  return {
    path: file,
    get: () => settings,
    change,
    remember: (part) => change(part).catch(report),
    flush: () => queue.catch(() => undefined),
  };
};

/** What the window may see and change of it. */
export const toSettings = ({
  ledgerPath: _path,
  window: _place,
  toldAboutTray: _told,
  ...settings
}: Remembered): Settings => settings;

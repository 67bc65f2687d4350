import { app } from 'electron';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Words } from '../../shared/messages/words';
import type { Language } from '../../shared/model/record';

export type DesktopWords = Words<Pick<typeof en, 'menu' | 'reminders' | 'timer' | 'tray'>>;

/** The words of menu, tray and native dialogs. */
export const wordsOf = (language: Language): DesktopWords => (language === 'nl' ? nl : en);

/** What a first run speaks: Dutch where the system does, else English. */
export const systemLanguage = (): Language => {
  const first = app.getPreferredSystemLanguages()[0] ?? app.getLocale();
  return first.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};

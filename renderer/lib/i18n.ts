/** The words of one language at a time: the other is loaded when it is asked for. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from '../../shared/messages/en';
import type { Language } from '../../shared/model/record';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const loaders = {
  nl: () => import('../../shared/messages/nl').then((file) => file.nl),
  en: () => import('../../shared/messages/en').then((file) => file.en),
} as const satisfies Record<Language, () => Promise<object>>;

/** The document says its language too: screen readers and hyphenation go by it. */
const sayLanguage = (language: Language): void => {
  document.documentElement.lang = language;
};

export const startWords = async (language: Language): Promise<void> => {
  const words = await loaders[language]();
  sayLanguage(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: words } },
    interpolation: { escapeValue: false },
  });
};

export const changeLanguage = async (language: Language): Promise<void> => {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loaders[language]());
  }
  sayLanguage(language);
  await i18next.changeLanguage(language);
};

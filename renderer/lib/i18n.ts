import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import type { Language } from '../../shared/model/record';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The document says its language too: screen readers and hyphenation go by it. */
const sayLanguage = (language: Language): void => {
  document.documentElement.lang = language;
};

export const startWords = async (language: Language): Promise<void> => {
  sayLanguage(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, nl: { translation: nl } },
    interpolation: { escapeValue: false },
  });
};

export const changeLanguage = async (language: Language): Promise<void> => {
  sayLanguage(language);
  await i18next.changeLanguage(language);
};

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

export const startWords = (language: Language) =>
  i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, nl: { translation: nl } },
    interpolation: { escapeValue: false },
  });

/** Words and figures in the language of the interface. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/record';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { formatDay } from '../../shared/units/calendar-day';
import { formatHours } from '../../shared/units/duration';
import { formatMoney } from '../../shared/units/money';

const numberFormats = { nl: new Intl.NumberFormat('nl-NL'), en: new Intl.NumberFormat('en-GB') };

export const useWords = () => {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'nl' ? 'nl' : 'en';
  return useMemo(
    () => ({
      t,
      language,
      money: (cents: number, style?: 'cents' | 'whole') => formatMoney(cents, language, style),
      /** A plain number: '1.200' / '1,200'. */
      number: (value: number) => numberFormats[language].format(value),
      hours: (minutes: number) => formatHours(minutes, language),
      day: (day: CalendarDay, style?: 'long' | 'short') => formatDay(day, language, style),
    }),
    [t, language],
  );
};

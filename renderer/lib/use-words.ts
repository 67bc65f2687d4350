/** Words and figures in the language of the interface. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/record';
import type { CalendarDay } from '../../shared/units/calendar-day';
import { formatDay } from '../../shared/units/calendar-day';
import { formatHours } from '../../shared/units/duration';
import { formatMoney } from '../../shared/units/money';

export const useWords = () => {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'nl' ? 'nl' : 'en';
  return useMemo(
    () => ({
      t,
      language,
      money: (cents: number, style?: 'cents' | 'whole') => formatMoney(cents, language, style),
      hours: (minutes: number) => formatHours(minutes, language),
      day: (day: CalendarDay, style?: 'long' | 'short') => formatDay(day, language, style),
    }),
    [t, language],
  );
};

/** A number of weeks or hours: "44", "28,5". */
import { useCallback } from 'react';
import { useWords } from '../../lib/use-words';
import type { ParsedInputProps } from '../../ui/parsed-input';
import { ParsedInput } from '../../ui/parsed-input';

type Props = ParsedInputProps<number> & { most: number };

export const HourCount = ({ most, ...props }: Props) => {
  const { t, language } = useWords();
  const parse = useCallback(
    (text: string): number | null => {
      const number = /^\d{1,3}(?:[.,]\d{1,2})?$/u.test(text.trim()) ? Number(text.trim().replace(',', '.')) : null;
      return number === null || number <= 0 || number > most ? null : number;
    },
    [most],
  );
  const format = useCallback(
    (value: number) => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(value),
    [language],
  );
  const wrong = t(most === 52 ? 'settings.errors.weeks' : 'settings.errors.hoursPerWeek');
  return <ParsedInput inputMode="decimal" {...props} parse={parse} format={format} wrong={wrong} />;
};

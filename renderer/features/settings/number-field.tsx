/** A number with at most two decimals, in bounds: "44", "28,5". Its unit stands behind it. */
import { useCallback } from 'react';
import { useWords } from '../../lib/use-words';
import type { ParsedInputProps } from '../../ui/parsed-input';
import { ParsedInput } from '../../ui/parsed-input';

type Props = ParsedInputProps<number> & { least: number; most: number; unit?: string };

export const NumberField = ({ least, most, unit, ...props }: Props) => {
  const { t, language } = useWords();
  const parse = useCallback(
    (text: string): number | null => {
      // "1.200" and "1,200" are thousands here: three digits behind a mark.
      const plain = text.trim().replace(/^(\d)[.,](\d{3})$/u, '$1$2');
      const number = /^\d{1,4}(?:[.,]\d{1,2})?$/u.test(plain) ? Number(plain.replace(',', '.')) : null;
      return number === null || number < least || number > most ? null : number;
    },
    [least, most],
  );
  const format = useCallback(
    (value: number) => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB').format(value),
    [language],
  );
  return (
    <ParsedInput
      inputMode="decimal"
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      {...(unit === undefined ? {} : { rightSection: <span className="muted">{unit}</span>, rightSectionWidth: 44 })}
      {...props}
      parse={parse}
      format={format}
      wrong={t('settings.errors.between', { least: format(least), most: format(most) })}
    />
  );
};

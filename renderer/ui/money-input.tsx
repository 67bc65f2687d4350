import { useCallback } from 'react';
import type { Cents } from '../../shared/units/money';
import { formatMoney, parseMoney } from '../../shared/units/money';
import { useWords } from '../lib/use-words';
import type { ParsedInputProps } from './parsed-input';
import { ParsedInput } from './parsed-input';

/** An amount in cents: takes "1.234,56", "85", "€ 85,-". */
export const MoneyInput = (props: ParsedInputProps<Cents>) => {
  const { t, language } = useWords();
  // The euro sign stands before the input, not in it.
  const format = useCallback((cents: Cents) => formatMoney(cents, language).replace(/[€\s ]/gu, ''), [language]);
  return (
    <ParsedInput
      leftSection="€"
      inputMode="decimal"
      {...props}
      parse={parseMoney}
      format={format}
      wrong={t('forms.notMoney')}
    />
  );
};

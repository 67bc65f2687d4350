import type { Language } from '../../shared/model/record';
import type { Cents } from '../../shared/units/money';
import { formatMoney } from '../../shared/units/money';

/** An amount that is added or taken off, without the euro sign: '− 24,60', '+3.10'. */
export const formatSigned = (cents: Cents, language: Language): string => {
  const plain = formatMoney(Math.abs(cents), language).replace(/[€\s ]/gu, '');
  return `${cents < 0 ? '−' : '+'}${language === 'nl' ? ' ' : ''}${plain}`;
};

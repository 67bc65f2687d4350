/** What is said of a fact that changed. */
import type { ChangedFact } from '../../../shared/letters/changed-facts';
import type { LetterNews } from '../../../shared/letters/letter-news';
import type { FactKind } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';

export const useFactWords = () => {
  const { t, money, day } = useWords();
  const label = (kind: FactKind, about = ''): string => t(`letters.facts.labels.${kind}`, { about });
  const changed = ({ kind, about = '', text: was, now }: ChangedFact): string => {
    if (kind === 'invoiceNumber') return t('letters.facts.notOpen', { number: was });
    if (now === null && kind === 'openAmount') return t('letters.facts.amountGone', { number: about, was });
    if (now === null) return t('letters.facts.gone', { was, label: label(kind, about) });
    if (kind === 'openTotal') return t('letters.facts.total', { was, now });
    if (kind === 'openAmount') return t('letters.facts.amount', { number: about, was, now });
    return t('letters.facts.other', { was, now, label: label(kind, about) });
  };
  const shown = (kind: FactKind, value: string): string => {
    if (kind === 'startedOn') return day(value);
    return kind === 'paymentTerm' ? t('letters.facts.days', { count: Number(value) }) : value;
  };
  const news = (item: LetterNews): string => {
    switch (item.kind) {
      case 'amount':
        return t('letters.news.amount', { number: item.number, was: money(item.was), now: money(item.now) });
      case 'opened':
        return t('letters.news.opened', { number: item.number, now: money(item.now) });
      case 'fact': {
        const was = shown(item.fact, item.was);
        const name = label(item.fact);
        return item.now === null
          ? t('letters.news.factGone', { label: name, was })
          : t('letters.news.fact', { label: name, was, now: shown(item.fact, item.now) });
      }
      default:
        return t(`letters.news.${item.kind}`, { number: item.number });
    }
  };
  return { changed, news };
};

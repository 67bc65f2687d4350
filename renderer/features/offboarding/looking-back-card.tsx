import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import type { Fact } from '../../ui/facts';
import { Facts } from '../../ui/facts';
import type { LookingBack } from './use-looking-back';

/** "2 jaar, 8 maanden". */
const useMonthWords = (): ((months: number) => string) => {
  const { t } = useWords();
  return (months) => {
    const [years, rest] = [Math.floor(months / 12), months % 12];
    const parts = [
      years > 0 ? t('followUp.back.years', { count: years }) : '',
      rest > 0 ? t('followUp.back.months', { count: rest }) : '',
    ].filter(Boolean);
    return parts.length > 0 ? parts.join(', ') : t('followUp.back.underAMonth');
  };
};

export const LookingBackCard = ({ back: { together, rates, stopping } }: { back: LookingBack }) => {
  const { t, money, hours, day } = useWords();
  const months = useMonthWords();
  const facts: Fact[] = [];
  if (together) {
    facts.push({
      name: t('followUp.back.since'),
      value: months(together.months),
      note: t('followUp.back.sinceDay', { day: day(together.since, 'short') }),
    });
  }
  if (rates && rates.minutes > 0) {
    facts.push({ name: t('followUp.back.hours'), value: t('followUp.back.nHours', { hours: hours(rates.minutes) }) });
    facts.push({
      name: t('followUp.back.received'),
      value: money(rates.receivedNetCents, 'whole'),
      note: t('followUp.back.perHour', { rate: money(rates.effectiveCentsPerHour ?? 0) }),
    });
  }
  if (stopping && stopping.freedMinutes > 0) {
    facts.push({
      name: t('followUp.back.freed'),
      value: t('followUp.back.freedHours', { hours: hours(stopping.freedMinutes) }),
    });
  }
  if (facts.length === 0) return null;
  return (
    <Card title={t('followUp.back.title')}>
      <Facts facts={facts} />
    </Card>
  );
};

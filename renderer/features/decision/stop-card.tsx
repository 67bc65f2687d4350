/** If I stop: hours freed, money given up, and what share of the hours must be sold again. */

import { ifIStop, monthsForStopping } from '../../../shared/rules/if-i-stop';
import type { ClientRates, PortfolioRates } from '../../../shared/rules/rates';
import { useToday } from '../../lib/today';
import { useOverview, useRateBook } from '../../lib/use-rates';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import type { Fact } from '../../ui/facts';
import { Facts } from '../../ui/facts';
import { RichText } from '../../ui/rich-text';
import classes from './decision.module.css';
import { stopStory } from './stop-story';

const useStopping = (client: ClientRates, all: PortfolioRates) => {
  const asOf = useToday();
  return useRateBook(
    (book) => ifIStop(client, all, book.months(client.id, asOf, monthsForStopping)),
    [client, all, asOf],
  );
};

const percentOf = (share: number): string => `${Math.round(share * 100)}%`;

export const StopCard = ({ client }: { client: ClientRates }) => {
  const { t, money, hours } = useWords();
  const { portfolio } = useOverview();
  const stopping = useStopping(client, portfolio);
  const story = stopStory(stopping);
  if (stopping === null || story.kind === 'noHours') {
    return (
      <Card title={t('decision.stop.title')}>
        <p className={classes['quiet']}>{t('decision.stop.noHours')}</p>
      </Card>
    );
  }
  const { received, ifAllIsPaid } = stopping;
  const differs = received.givenUpCents !== ifAllIsPaid.givenUpCents;
  const ifPaid = (value: string): string | undefined => (differs ? t('decision.stop.ifPaid', { value }) : undefined);
  const facts: Fact[] = [
    { name: t('decision.stop.freed'), value: t('decision.stop.hours', { hours: hours(stopping.freedMinutes) }) },
    {
      name: t('decision.stop.givenUp'),
      value: money(received.givenUpCents, 'whole'),
      note: ifPaid(money(ifAllIsPaid.givenUpCents, 'whole')),
    },
  ];
  if (received.breakEvenShare !== null) {
    facts.push({
      name: t('decision.stop.share'),
      value: percentOf(received.breakEvenShare),
      note: ifAllIsPaid.breakEvenShare === null ? undefined : ifPaid(percentOf(ifAllIsPaid.breakEvenShare)),
    });
  }
  return (
    <Card title={t('decision.stop.title')}>
      <Facts facts={facts} />
      <p className={classes['quiet']}>
        <RichText
          text={t(`decision.stop.say.${story.kind}`, {
            share: story.share === null ? '' : percentOf(story.share),
            rate: money(received.othersCentsPerHour ?? 0),
          })}
        />
      </p>
      <p className={classes['small']}>{t('decision.stop.basis', { count: stopping.months })}</p>
    </Card>
  );
};

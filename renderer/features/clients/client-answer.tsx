/** The sentence that a client's page opens with. */

import type { ClientOverview } from '../../../shared/rules/overview';
import type { LeakStep } from '../../../shared/rules/rate-leak';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { RichText } from '../../ui/rich-text';
import { rateTone } from '../../ui/tone';
import classes from './client-page.module.css';
import { leakStory, unbilledActivities } from './leak-sentence';

type Props = { client: ClientOverview; needed: number | null };

const useLeakWords = (client: ClientOverview) => {
  const { t } = useWords();
  const asOf = useToday();
  const activities = useLedger((ledger) => unbilledActivities(ledger, client.id, asOf), [client.id, asOf]);
  return (step: LeakStep): string => {
    if (step === 'overdue') return t('clients.say.overdue', { count: client.money.overdueCount });
    if (step !== 'unbilled' || activities.length === 0) return t(`clients.say.${step}`);
    const words = activities.map((activity) => t(`clients.doing.${activity}`)).join(', ');
    return t('clients.say.unbilledMostly', { activities: words });
  };
};

/** How the rate stands to what the user needs. */
const AgainstNeed = ({ client, needed }: Props) => {
  const { t, money } = useWords();
  const effective = client.effectiveCentsPerHour;
  if (effective === null || needed === null) return null;
  const difference = money(Math.abs(effective - needed));
  if (effective === needed) return ` ${t('clients.say.justEnough')}`;
  return ` ${t(effective < needed ? 'clients.say.tooLittle' : 'clients.say.enough', { needed: money(needed), difference })}`;
};

/** The sentence without its marks, for a chart's description. */
export const useAnswerWords = (client: ClientOverview): string => {
  const { t, money } = useWords();
  const leakWords = useLeakWords(client);
  const story = leakStory(client);
  const isLoss = (client.effectiveCentsPerHour ?? 0) < 0;
  const effective = money(Math.abs(client.effectiveCentsPerHour ?? 0));
  const agreed = money(client.agreedCentsPerHour ?? 0);
  if (story.kind === 'noHours') return t('clients.say.noHours');
  if (story.kind === 'noAgreed') return t(isLoss ? 'clients.say.noAgreedLoss' : 'clients.say.noAgreed', { effective });
  if (story.kind !== 'leak') return t(`clients.say.${story.kind}`, { agreed, effective });
  const [one = '', other] = story.steps.map(leakWords);
  const where = other ? t('clients.say.and', { one, other }) : one;
  return t(isLoss ? 'clients.say.loss' : 'clients.say.leak', { agreed, effective, where });
};

export const ClientAnswer = ({ client, needed }: Props) => {
  const words = useAnswerWords(client);
  const tone = rateTone(client.effectiveCentsPerHour, needed ?? client.agreedCentsPerHour);
  return (
    <p className={classes['say']}>
      <RichText text={words} tone={tone} />
      <AgainstNeed client={client} needed={needed} />
    </p>
  );
};

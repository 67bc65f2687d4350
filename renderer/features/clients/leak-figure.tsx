/** The leak drawn as a waterfall, and as a table with what is behind each step. */
import type { ClientOverview } from '../../../shared/rules/overview';
import type { LeakStep } from '../../../shared/rules/rate-leak';
import { leakSteps } from '../../../shared/rules/rate-leak';
import { formatSigned } from '../../lib/signed-money';
import { useWords } from '../../lib/use-words';
import { Figure } from '../../ui/figure';
import type { Tone } from '../../ui/tone';
import { rateTone } from '../../ui/tone';
import { Waterfall } from '../../ui/waterfall';
import type { WaterfallBar } from '../../ui/waterfall-spans';
import { useAnswerWords } from './client-answer';

type Props = { client: ClientOverview; needed: number | null };

/** Red is lost, amber may still come or be mended; what comes on top is green. */
const stepTones: Record<LeakStep, Tone> = {
  unbilled: 'bad',
  notYetInvoiced: 'warn',
  price: 'warn',
  openNotDue: 'warn',
  overdue: 'bad',
  writtenOff: 'bad',
  costs: 'warn',
};

const useBehind = (client: ClientOverview): ((step: LeakStep) => string) => {
  const { t, money, hours } = useWords();
  return (step) => {
    if (step === 'unbilled') return t('clients.leak.hoursBehind', { hours: hours(client.hours.unbilledMinutes) });
    if (step === 'notYetInvoiced') {
      return t('clients.leak.hoursBehind', { hours: hours(client.hours.notYetInvoicedMinutes) });
    }
    if (step === 'overdue') return money(client.money.overdueCents);
    if (step === 'openNotDue') return money(client.money.openCents - client.money.overdueCents);
    return step === 'costs' ? money(client.costsCents) : '';
  };
};

export const LeakFigure = ({ client, needed }: Props) => {
  const { t, money, language } = useWords();
  const behind = useBehind(client);
  const label = useAnswerWords(client).replaceAll(/<\/?[be]>/gu, '');
  const { steps, agreedCentsPerHour: agreed, effectiveCentsPerHour: effective } = client;
  if (!steps || agreed === null || effective === null) return null;
  const told = leakSteps.filter((step) => steps[step] !== 0);
  const bars: WaterfallBar[] = [
    { key: 'agreed', label: t('clients.leak.agreed'), kind: 'total', cents: agreed, tone: 'plain' },
    ...told.map(
      (step): WaterfallBar => ({
        key: step,
        label: t(step === 'price' && steps.price > 0 ? 'clients.leak.priceAbove' : `clients.leak.${step}`),
        kind: 'step',
        cents: steps[step],
        tone: steps[step] > 0 ? 'good' : stepTones[step],
      }),
    ),
    {
      key: 'effective',
      label: t('clients.leak.effective'),
      kind: 'total',
      cents: effective,
      tone: rateTone(effective, needed ?? agreed),
    },
  ];
  return (
    <Figure
      title={t('clients.leak.title')}
      chart={
        <Waterfall
          bars={bars}
          label={label}
          line={
            needed === null
              ? undefined
              : { cents: needed, label: t('clients.leak.needed', { amount: money(needed, 'whole') }) }
          }
        />
      }
      table={{
        columns: [t('clients.leak.step'), t('clients.leak.perHour'), t('clients.leak.behind')],
        rows: bars.map(({ key, label: name, cents, kind }) => ({
          key,
          cells: [
            name,
            kind === 'step' ? formatSigned(cents, language) : money(cents),
            kind === 'step' ? behind(key as LeakStep) : '',
          ],
        })),
      }}
    />
  );
};

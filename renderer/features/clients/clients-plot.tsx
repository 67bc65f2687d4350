/** Who costs too much: hours against what an hour brings in, the money received as the size of the bubble. */
import type { ClientOverview, Overview } from '../../../shared/rules/overview';
import { useWords } from '../../lib/use-words';
import { BubblePlot } from '../../ui/bubble-plot';
import { Card } from '../../ui/card';
import { Figure } from '../../ui/figure';
import { RateText } from '../../ui/rate-text';
import { rateTone } from '../../ui/tone';

type Props = { clients: readonly ClientOverview[]; overview: Overview };
type Rated = ClientOverview & { effectiveCentsPerHour: number };

const isRated = (client: ClientOverview): client is Rated => client.effectiveCentsPerHour !== null;

export const ClientsPlot = ({ clients, overview: { neededCentsPerHour: needed } }: Props) => {
  const { t, money, hours, number } = useWords();
  const rated = clients.filter(isRated);
  const missing = clients.length - rated.length;
  const label = (client: Rated): string =>
    t('clients.plot.point', {
      client: client.name,
      hours: hours(client.minutes),
      rate: money(client.effectiveCentsPerHour),
      received: money(client.receivedNetCents, 'whole'),
    });
  return (
    <Card>
      <Figure
        title={t('clients.plot.title')}
        chart={
          <BubblePlot
            label={t('clients.plot.label')}
            points={rated.map((client) => ({
              key: client.id,
              name: client.name,
              x: client.minutes / 60,
              y: client.effectiveCentsPerHour,
              size: client.receivedNetCents,
              tone: rateTone(client.effectiveCentsPerHour, needed ?? client.agreedCentsPerHour),
              href: `#/clients/${client.id}`,
              label: label(client),
            }))}
            xAxis={{ title: t('clients.plot.hours'), format: number }}
            yAxis={{ title: t('clients.plot.rate'), format: (cents) => money(cents, 'whole') }}
            mark={
              needed === null
                ? null
                : {
                    y: needed,
                    label: t('clients.plot.needed', { needed: money(needed) }),
                    below: t('clients.plot.below'),
                  }
            }
          />
        }
        table={{
          columns: [
            t('clients.column.client'),
            t('clients.plot.hours'),
            t('clients.column.effective'),
            t('clients.plot.received'),
          ],
          rows: rated.map((client) => ({
            key: client.id,
            cells: [
              client.name,
              hours(client.minutes),
              <RateText key="rate" centsPerHour={client.effectiveCentsPerHour} />,
              money(client.receivedNetCents),
            ],
          })),
        }}
        note={`${t('clients.plot.about')}${missing > 0 ? ` ${t('clients.plot.missing', { count: missing })}` : ''}`}
      />
    </Card>
  );
};

/** How a client's rate goes from month to month. */
import type { ClientOverview } from '../../../shared/rules/overview';
import { useWords } from '../../lib/use-words';
import { Figure } from '../../ui/figure';
import type { LineMark } from '../../ui/line-chart';
import { LineChart } from '../../ui/line-chart';
import { RateText } from '../../ui/rate-text';

type Props = { client: ClientOverview; needed: number | null };

/** Fewer points than this make no line. */
const fewest = 3;

/** The current month and the one before it: their work is rarely invoiced and paid yet. */
const unsettledMonths = 2;

const useMonthName = () => {
  const { language } = useWords();
  return (month: string, style: 'short' | 'long'): string => {
    const options =
      style === 'short' ? { month: 'short' as const } : { month: 'long' as const, year: 'numeric' as const };
    return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { ...options, timeZone: 'UTC' })
      .format(new Date(`${month}-01T00:00:00Z`))
      .replace('.', '');
  };
};

export const MonthsFigure = ({ client, needed }: Props) => {
  const { t, money, hours } = useWords();
  const monthName = useMonthName();
  const { trend, agreedCentsPerHour: agreed } = client;
  const known = trend.flatMap((month) => month.rollingCentsPerHour ?? []);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < fewest) {
    return <p className="muted">{t('clients.months.none')}</p>;
  }
  const marks: LineMark[] = [];
  if (agreed !== null) marks.push({ key: 'agreed', cents: agreed, label: t('clients.months.agreed') });
  if (needed !== null) marks.push({ key: 'needed', cents: needed, label: t('clients.months.needed') });
  const { openCents, overdueCents } = client.money;
  // What is overdue is no matter of time any more: it is what it looks like.
  const isUnsettled = openCents > overdueCents || client.hours.notYetInvoicedMinutes > 0;
  return (
    <Figure
      title={t('clients.months.title')}
      chart={
        <LineChart
          points={trend.map(({ month, rollingCentsPerHour }, at) => ({
            key: month,
            name: monthName(month, 'short'),
            cents: rollingCentsPerHour,
            isProvisional: isUnsettled && at >= trend.length - unsettledMonths,
          }))}
          marks={marks}
          label={t('clients.months.label', { first: money(first), last: money(last) })}
        />
      }
      table={{
        columns: [
          t('clients.months.month'),
          t('clients.months.hours'),
          t('clients.months.own'),
          t('clients.months.mean'),
        ],
        rows: trend.map((month) => ({
          key: month.month,
          cells: [
            monthName(month.month, 'long'),
            hours(month.minutes),
            <RateText key="own" centsPerHour={month.effectiveCentsPerHour} />,
            <RateText key="mean" centsPerHour={month.rollingCentsPerHour} />,
          ],
        })),
      }}
      note={`${t('clients.months.about')} ${isUnsettled ? t('clients.months.rises') : ''}`}
    />
  );
};

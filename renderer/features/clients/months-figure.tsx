/** How a client's rate goes from month to month. */
import type { ClientOverview } from '../../../shared/rules/overview';
import type { Cents } from '../../../shared/units/money';
import { useWords } from '../../lib/use-words';
import { Figure } from '../../ui/figure';
import type { LineMark } from '../../ui/line-chart';
import { LineChart } from '../../ui/line-chart';
import { RateText } from '../../ui/rate-text';
import type { EndOfTrend } from './end-of-trend';
import { endOfTrend } from './end-of-trend';

type Props = { client: ClientOverview; needed: number | null };

/** Fewer points than this make no line. */
const fewest = 3;

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

/** The line in one sentence: to where it stands, and where it is now. */
const useLabel = () => {
  const { t, money } = useWords();
  return (firstCents: Cents, { settled, now }: EndOfTrend): string => {
    if (settled === null) return t('clients.months.labelAllProvisional', { last: money(now ?? firstCents) });
    const words = { first: money(firstCents), last: money(settled) };
    if (now === null) return t('clients.months.label', words);
    return t('clients.months.labelProvisional', { ...words, now: money(now) });
  };
};

export const MonthsFigure = ({ client, needed }: Props) => {
  const { t, hours } = useWords();
  const monthName = useMonthName();
  const label = useLabel();
  const { trend, agreedCentsPerHour: agreed } = client;
  const known = trend.flatMap((month) => month.rollingCentsPerHour ?? []);
  const [first] = known;
  if (first === undefined || known.length < fewest) {
    return <p className="muted">{t('clients.months.none')}</p>;
  }
  const marks: LineMark[] = [];
  if (agreed !== null) marks.push({ key: 'agreed', cents: agreed, label: t('clients.months.agreed') });
  if (needed !== null) marks.push({ key: 'needed', cents: needed, label: t('clients.months.needed') });
  const end = endOfTrend(trend);
  return (
    <Figure
      title={t('clients.months.title')}
      chart={
        <LineChart
          points={trend.map(({ month, rollingCentsPerHour }) => ({
            key: month,
            name: monthName(month, 'short'),
            cents: rollingCentsPerHour,
          }))}
          provisionalFrom={end.provisionalFrom}
          marks={marks}
          label={label(first, end)}
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
            <>
              {month.isProvisional && <span className="muted">{t('clients.months.provisional')} </span>}
              <RateText centsPerHour={month.rollingCentsPerHour} />
            </>,
          ],
        })),
      }}
      note={`${t('clients.months.about')} ${end.now === null ? '' : t('clients.months.provisionalNote')}`}
    />
  );
};

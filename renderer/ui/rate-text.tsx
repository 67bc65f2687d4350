import type { Cents } from '../../shared/units/money';
import { useWords } from '../lib/use-words';
import type { Tone } from './tone';

type Props = { centsPerHour: Cents | null; tone?: Tone };

/** A rate per hour, or "n.v.t." where there are no hours to divide by. */
export const RateText = ({ centsPerHour, tone = 'plain' }: Props) => {
  const { t, money } = useWords();
  if (centsPerHour === null) return <span className="muted">{t('common.notApplicable')}</span>;
  return <span className={tone === 'plain' ? undefined : tone}>{money(centsPerHour)}</span>;
};

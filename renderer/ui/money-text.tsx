import type { Cents } from '../../shared/units/money';
import { useWords } from '../lib/use-words';

type Props = { cents: Cents; style?: 'cents' | 'whole' };

/** An amount; nothing at all is a dash, so that a column of amounts shows where the money is. */
export const MoneyText = ({ cents, style = 'cents' }: Props) => {
  const { money } = useWords();
  return cents === 0 ? <span className="muted">–</span> : money(cents, style);
};

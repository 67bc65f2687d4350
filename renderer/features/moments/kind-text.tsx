/** What happened, with a sign and a word for whether it was good, and its weight. */
import type { Moment } from '../../../shared/model/moment';
import { useWords } from '../../lib/use-words';
import { groupOf } from './moment-kinds';
import classes from './moments.module.css';

const signs = { good: '+', hard: '–', other: '·' } as const;
const tones = { good: 'good', hard: 'warn', other: 'muted' } as const;

export const KindText = ({ moment }: { moment: Moment }) => {
  const { t } = useWords();
  const group = groupOf(moment.kind);
  const word = t(group === 'other' ? 'moments.neutral' : `moments.${group}`);
  const weight = t('moments.weightOf', { weight: moment.weight });
  return (
    <span className={classes['kind']}>
      <b className={`${classes['sign']} ${tones[group]}`} role="img" aria-label={word}>
        {signs[group]}
      </b>
      <span>{t(`moments.kinds.${moment.kind}`)}</span>
      <span className={classes['weight']} role="img" aria-label={weight} title={weight}>
        {'●'.repeat(moment.weight)}
      </span>
    </span>
  );
};

/** The advice first: what, why, and what would change it. */
import type { Advice, WhatIf } from '../../../shared/rules/advice';
import { fixingRate } from '../../../shared/rules/fixing-rate';
import type { ClientOverview } from '../../../shared/rules/overview';
import { useSignalWords } from '../../lib/signal-words';
import { useOverview } from '../../lib/use-rates';
import { useClientSignals } from '../../lib/use-signals';
import { useWords } from '../../lib/use-words';
import { SignalMark } from '../../ui/signal-mark';
import { AdviceTable } from './advice-table';
import classes from './decision.module.css';
import { useReasonWords } from './signal-reason';

/** More would be a list to study; the first ones are those that ease. */
const mostWhatIfs = 4;

const useRateWords = (client: ClientOverview, { standing }: Advice): string => {
  const { t, money } = useWords();
  const { neededCentsPerHour: needed } = useOverview();
  const fixing = needed === null ? null : fixingRate(client, needed);
  if (needed === null) return t('decision.rate.needUnknown');
  const words = standing === 'outOfReach' && fixing === null ? 'nothingBillable' : standing;
  return t(`decision.rate.${words}`, {
    effective: money(client.effectiveCentsPerHour ?? 0),
    needed: money(needed),
    ifPaid: money(client.ifAllIsPaidCentsPerHour ?? 0),
    fixing: money(fixing ?? 0),
  });
};

const Reasons = ({ client, advice }: { client: ClientOverview; advice: Advice }) => {
  const { t } = useWords();
  const signals = useClientSignals(client.id)?.signals;
  const reasonWords = useReasonWords();
  const rate = useRateWords(client, advice);
  const { level: levelWord } = useSignalWords();
  const rateLevel = advice.standing === 'enough' ? 'fine' : advice.standing === 'unknown' ? 'notEnoughData' : 'watch';
  return (
    <ul className={classes['reasons']}>
      {signals &&
        advice.signals.map(({ kind, level }) => (
          <li key={kind}>
            <SignalMark level={level} label={levelWord(level)} />
            <span>
              {reasonWords(signals[kind])}{' '}
              {(level === 'strong' || level === 'watch') && (
                <span className="muted">{t(`decision.levels.${level}`)}</span>
              )}
            </span>
          </li>
        ))}
      <li>
        <SignalMark level={rateLevel} label={levelWord(rateLevel)} />
        <span>{rate}</span>
      </li>
      {advice.hasTried && (
        <li>
          <SignalMark level="watch" label={levelWord('watch')} />
          <span>{t('decision.tried')}</span>
        </li>
      )}
      {advice.unknown.length > 0 && (
        <li>
          <SignalMark level="notEnoughData" label={levelWord('notEnoughData')} />
          <span className="muted">
            {t('decision.little', { what: advice.unknown.map((kind) => t(`decision.littleOf.${kind}`)).join(', ') })}
          </span>
        </li>
      )}
    </ul>
  );
};

const useWhatIfWords = () => {
  const { t, money } = useWords();
  return ({ change }: WhatIf): string => {
    if (change.kind === 'price') return t('decision.whatIf.price', { price: money(change.centsPerHour) });
    if (change.kind !== 'signal') return t(`decision.whatIf.${change.kind}`);
    const { signal, to, isBetter } = change;
    const name = t(`decision.signals.${signal}`);
    if (isBetter)
      return t(to === 'watch' ? 'decision.whatIf.easesToWatch' : 'decision.whatIf.easesToFine', { signal: name });
    return t('decision.whatIf.worse', { signal: name });
  };
};

const WhatIfs = ({ whatIfs }: { whatIfs: readonly WhatIf[] }) => {
  const { t } = useWords();
  const whatIfWords = useWhatIfWords();
  if (whatIfs.length === 0) return null;
  return (
    <>
      <h3>{t('decision.whatIf.title')}</h3>
      <ul className={classes['whatIfs']}>
        {whatIfs.slice(0, mostWhatIfs).map((whatIf) => (
          <li key={JSON.stringify(whatIf.change)}>
            {whatIfWords(whatIf)} <span aria-hidden="true">→</span> <b>{t(`decision.short.${whatIf.choice}`)}</b>
          </li>
        ))}
      </ul>
    </>
  );
};

export const AdviceSection = ({ client, advice }: { client: ClientOverview; advice: Advice }) => {
  const { t } = useWords();
  return (
    <section className={classes['advice']} aria-labelledby="advice">
      <h2 id="advice">{t(`decision.advice.${advice.choice ?? 'none'}`)}</h2>
      <p className={classes['why']}>{t(`decision.leads.${advice.row}`)}</p>
      <Reasons client={client} advice={advice} />
      <WhatIfs whatIfs={advice.whatIfs} />
      <details className={classes['fold']}>
        <summary>{t('decision.table.title')}</summary>
        <AdviceTable row={advice.row} />
      </details>
    </section>
  );
};

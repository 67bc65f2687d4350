/** Is it them or me: the three signals of a client, each with the facts it rests on. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { MissingData, PaymentHabit, Signal, SignalFact } from '../../../shared/rules/signal';
import { signalKinds } from '../../../shared/rules/signal';
import { drivingFacts } from '../../../shared/signal-words';
import { useOpen } from '../../lib/open';
import { useSignalWords } from '../../lib/signal-words';
import { useClientSignals } from '../../lib/use-signals';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { SignalMark } from '../../ui/signal-mark';
import { Sparkline } from '../../ui/sparkline';
import { SignalRecords } from './signal-records';
import classes from './signals-card.module.css';

const Fact = ({ clientId, fact }: { clientId: string; fact: SignalFact }) => {
  const words = useSignalWords();
  const sentence = words.sentence(fact);
  if (sentence === null) return null;
  const context = words.context(fact).join(' · ');
  return (
    <li className={classes['fact']}>
      <span>{sentence}</span>
      {context && <span className={classes['context']}>{context}</span>}
      <SignalRecords clientId={clientId} title={sentence} records={fact.records} />
    </li>
  );
};

const forms = { invoices: 'invoice', hours: 'hours', momentsOrJoy: 'moment' } as const;

const Missing = ({ clientId, missing }: { clientId: string; missing: readonly MissingData[] }) => {
  const { t } = useWords();
  const open = useOpen();
  return missing.map((what) => (
    <Button key={what} variant="default" size="compact-sm" onClick={() => open(forms[what], { clientId })}>
      {t(`signals.add.${what}`)}
    </Button>
  ));
};

const Habit = ({ habit }: { habit: PaymentHabit }) => {
  const { t } = useWords();
  const words = useSignalWords();
  const [first, last] = [habit.trend[0], habit.trend.at(-1)];
  const values = { days: words.days(habit.meanDays), spread: Math.round(habit.spreadDays) };
  return (
    <p className={classes['habit']}>
      {habit.paidInvoices === 0
        ? t('signals.habitPart', values)
        : t('signals.habit', { ...values, count: habit.paidInvoices })}
      {first && last && habit.trend.length > 2 && (
        <Sparkline
          values={habit.trend.map(({ meanDays }) => meanDays)}
          label={t('signals.trend', { first: words.days(first.meanDays), last: words.days(last.meanDays) })}
        />
      )}
    </p>
  );
};

type RowProps = { clientId: string; signal: Signal; habit: PaymentHabit | null };

const Row = ({ clientId, signal, habit }: RowProps) => {
  const { t } = useWords();
  const words = useSignalWords();
  const driving = drivingFacts(signal);
  const isKnown = signal.level !== 'notEnoughData';
  const others = isKnown ? signal.facts.filter((fact) => !driving.includes(fact)) : [];
  const easing = words.easing(signal);
  return (
    <section className={classes['signal']} aria-label={words.kind(signal.kind)}>
      <h3 className={classes['kind']}>
        <SignalMark level={signal.level} label={words.level(signal.level)} />
        {words.kind(signal.kind)}
        <span className={classes['level']} data-level={signal.level}>
          {words.level(signal.level)}
        </span>
      </h3>
      {isKnown ? (
        <ul className={classes['facts']}>
          {driving.map((fact) => (
            <Fact key={fact.key} clientId={clientId} fact={fact} />
          ))}
        </ul>
      ) : (
        <p className={classes['missing']}>
          {words.lead(signal)} <Missing clientId={clientId} missing={signal.missing} />
        </p>
      )}
      {habit && <Habit habit={habit} />}
      {easing && <p className={classes['easing']}>{easing}</p>}
      {others.length > 0 && (
        <details className={classes['others']}>
          <summary>{t('signals.otherFacts')}</summary>
          <ul className={classes['facts']}>
            {others.map((fact) => (
              <Fact key={fact.key} clientId={clientId} fact={fact} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

export const SignalsCard = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  const client = useClientSignals(clientId);
  if (!client) return null;
  return (
    <Card
      title={t('signals.title')}
      aside={
        <Link href="/settings" className={classes['settings'] ?? ''}>
          {t('signals.thresholds')}
        </Link>
      }
    >
      {signalKinds.map((kind) => (
        <Row
          key={kind}
          clientId={clientId}
          signal={client.signals[kind]}
          habit={kind === 'latePayer' ? client.paymentHabit : null}
        />
      ))}
    </Card>
  );
};

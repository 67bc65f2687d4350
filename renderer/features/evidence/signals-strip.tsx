/** The three signals in short: level, and the facts it rests on; each fact leads to its records below. */
import { UnstyledButton } from '@mantine/core';
import type { ClientSignals, SignalFact } from '../../../shared/rules/signal';
import { signalKinds } from '../../../shared/rules/signal';
import { drivingFacts } from '../../../shared/signal-words';
import { useShowRecords } from '../../lib/shown-records';
import { useSignalWords } from '../../lib/signal-words';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { SignalMark } from '../../ui/signal-mark';
import classes from './evidence.module.css';

const Fact = ({ clientId, fact }: { clientId: string; fact: SignalFact }) => {
  const words = useSignalWords();
  const show = useShowRecords(clientId);
  const sentence = words.sentence(fact);
  if (sentence === null) return null;
  const title = words.context(fact).join(' · ');
  return (
    <li title={title}>
      {fact.records.length === 0 ? (
        sentence
      ) : (
        <UnstyledButton className={classes['fact']} onClick={() => show(sentence, fact.records)}>
          {sentence}
        </UnstyledButton>
      )}
    </li>
  );
};

export const SignalsStrip = ({ client }: { client: ClientSignals }) => {
  const { t } = useWords();
  const words = useSignalWords();
  return (
    <Card title={t('evidence.signals')}>
      <ul className={classes['signals']}>
        {signalKinds.map((kind) => {
          const signal = client.signals[kind];
          return (
            <li key={kind}>
              <div className={classes['signal']} data-level={signal.level}>
                <SignalMark level={signal.level} label={words.level(signal.level)} />
                <b>{words.kind(kind)}</b>
                <span className={classes['level']}>{words.level(signal.level)}</span>
              </div>
              {signal.level === 'notEnoughData' ? (
                <p className="muted">{words.lead(signal)}</p>
              ) : (
                <ul>
                  {drivingFacts(signal).map((fact) => (
                    <Fact key={fact.key} clientId={client.id} fact={fact} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

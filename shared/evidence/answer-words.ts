/** The sentence that a client's evidence opens with: what an hour leaves, and which signals speak. */
import { fill } from '../messages/fill';
import type { ClientRates } from '../rules/rates';
import type { ClientSignals, SignalLevel } from '../rules/signal';
import { signalKinds } from '../rules/signal';
import { formatMoney } from '../units/money';
import type { Speech } from './evidence-words';
import { countWords } from './evidence-words';

type Signals = ClientSignals['signals'];

/** 'a', 'a en b', 'a, b en c'. */
const join = (names: readonly string[], { words }: Speech): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : fill(words.evidence.say.join, { one: names.slice(0, -1).join(', '), other: last });
};

const rateClause = (rates: ClientRates, { words, language }: Speech): string => {
  const { say } = words.evidence;
  const { effectiveCentsPerHour: effective, agreedCentsPerHour: agreed } = rates;
  if (effective === null) return say.noHours;
  const values = {
    effective: formatMoney(Math.abs(effective), language),
    agreed: agreed === null ? '' : formatMoney(agreed, language),
  };
  if (agreed === null) return fill(effective < 0 ? say.lossAlone : say.rateAlone, values);
  return fill(effective < 0 ? say.loss : say.rate, values);
};

/** The strong ones, else those to watch, else that none speaks or that too little is known. */
const signalClause = (signals: Signals, speech: Speech): string => {
  const { say } = speech.words.evidence;
  const { kinds } = speech.words.signals.told;
  const on = (level: SignalLevel): string[] =>
    signalKinds.filter((kind) => signals[kind].level === level).map((kind) => kinds[kind].toLowerCase());
  const [strong, watch] = [on('strong'), on('watch')];
  if (strong.length > 0) return countWords(say, 'strong', strong.length, { names: join(strong, speech) });
  if (watch.length > 0) return countWords(say, 'watch', watch.length, { names: join(watch, speech) });
  return on('fine').length > 0 ? say.fine : say.unknown;
};

/** One sentence. */
export const answerWords = (rates: ClientRates, signals: Signals, speech: Speech): string =>
  fill(speech.words.evidence.say.and, { one: rateClause(rates, speech), other: signalClause(signals, speech) });

/** The kind of work by the words that people use for it in tags and tasks; 'work' when none fits. */
import type { Activity } from '../../shared/model/time-entry';

const words: readonly [Activity, RegExp][] = [
  ['chasing', /herinnering|aanmaning|incasso|debiteur|chasing|dunning/u],
  ['email', /e-?mail|correspond/u],
  ['meeting', /meeting|overleg|vergader|bespreking|\bcalls?\b|gesprek/u],
  ['revision', /revisi|correctie|feedback|wijziging|rework/u],
  ['travel', /\breis|travel|commut/u],
  ['admin', /\badmin|boekhoud|accounting|factur/u],
];

export const activityFrom = (...texts: readonly string[]): Activity => {
  const text = texts.join(' ').toLowerCase();
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'work';
};

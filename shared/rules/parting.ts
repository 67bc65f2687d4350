/** Where a parting stands: the guide's steps are done by what the ledger holds, so that it can be left and resumed. */
import type { Ledger } from '../model/ledger';
import type { Letter } from '../model/letter';
import type { Offboarding } from '../model/offboarding';
import { isToDo } from './is-to-do';
import { issuedLetters, issuedOn } from './letters-to';
import { offboardingsOf } from './offboardings-of';

export const guideSteps = ['reflect', 'ending', 'plan', 'letter', 'email', 'followUp', 'closed'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** The parting from a client, open or closed: the newest choice, where that is to part ways. */
export const partingOf = (ledger: Ledger, clientId: string): Offboarding | undefined => {
  const newest = offboardingsOf(ledger, clientId).find(({ choice }) => choice !== undefined);
  return newest?.choice === 'partWays' ? newest : undefined;
};

/** The letter of a parting: the newest one that was issued since the choice was made. */
export const letterOfParting = (ledger: Ledger, { clientId, decidedOn = '' }: Offboarding): Letter | undefined =>
  issuedLetters(ledger, clientId).find((letter) => (issuedOn(letter) ?? '') >= decidedOn);

/** The steps that are behind the user. A step can be done before the one that stands above it. */
export const doneSteps = (ledger: Ledger, parting: Offboarding): ReadonlySet<GuideStep> => {
  const isFollowedUp =
    parting.sent !== undefined && (parting.steps ?? []).filter(isToDo).every(({ doneOn }) => doneOn !== undefined);
  const isDone: Record<GuideStep, boolean> = {
    reflect: true,
    ending: parting.ending !== undefined,
    plan: parting.plannedOn !== undefined,
    letter: letterOfParting(ledger, parting) !== undefined,
    email: parting.sent !== undefined,
    followUp: isFollowedUp || parting.closedOn !== undefined,
    closed: parting.closedOn !== undefined,
  };
  return new Set(guideSteps.filter((step) => isDone[step]));
};

/** Where to go on: the first step that is not done; the last one where all are. */
export const nextStep = (ledger: Ledger, parting: Offboarding): GuideStep => {
  const done = doneSteps(ledger, parting);
  return done.has('closed') ? 'closed' : (guideSteps.find((step) => !done.has(step)) ?? 'closed');
};

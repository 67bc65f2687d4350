/** The parts that differ by kind of ending: thanks, reason, what it means, good wishes. About oneself, no reproach. */
import type { LetterReason, LetterTone } from '../../model/letter';
import { formatDay } from '../../units/calendar-day';
import type { LetterFacts } from '../letter-facts';

export type ReasonTexts = {
  thanks: string;
  reason: string;
  meaning: string;
  referral: string;
  wishes: (facts: LetterFacts) => string;
};

/** "I have worked with you since March 2024." */
export const since = (facts: LetterFacts): string =>
  facts.startedOn
    ? `I have worked with you since ${formatDay(facts.startedOn, 'en').replace(/^\d+ /, '')}.`
    : 'I have worked with you for some time now.';

const businessWishes: ReasonTexts['wishes'] = (facts) =>
  facts.organisation ? `I wish you and ${facts.organisation} all the best.` : 'I wish you all the best.';

const businessReferral = 'If that helps, I can recommend other professionals who could take over this work.';
const orderlyHandover = 'I will help to make the handover go smoothly.';

const nonPayer: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: 'Thank you for the work you gave me and for your trust in it.',
    reason:
      'As a freelancer I can only do good work when invoices are paid within the agreed term. ' +
      'Keeping track of that now takes more time and peace of mind than I can spare. ' +
      'That is why I have made this choice.',
    meaning:
      'For you, this makes room for someone whose way of working and payment terms suit you better. ' +
      'That is more pleasant for both, and the result will be better for it.',
    referral: 'I am happy to help you find someone who could take over the work.',
    wishes: (facts) =>
      facts.organisation
        ? `I hope that we can end on good terms, and I wish you and ${facts.organisation} all the best.`
        : 'I hope that we can end on good terms, and I wish you all the best.',
  },
  businesslike: {
    thanks: 'Thank you for the work in that time.',
    reason:
      'My business depends on invoices being paid within the agreed term. ' +
      'I can no longer absorb longer payment times.',
    meaning: `For you this means that someone else takes over the work, on payment terms that suit you better. ${orderlyHandover}`,
    referral: businessReferral,
    wishes: businessWishes,
  },
};

const timeEater: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: 'Thank you for your trust and for all that we have made together.',
    reason:
      'The work has grown: meetings, changes and urgent questions now take more time than I can set aside. ' +
      'I notice that my other work suffers. ' +
      'I do not want to deliver work that I have too little time for, and that is why I have made this choice.',
    meaning:
      'For you, this makes room for someone who has the time that this work needs, and who enjoys it. ' +
      'You will see that in the result.',
    referral: 'I am happy to suggest someone, and to introduce you.',
    wishes: (facts) =>
      facts.organisation
        ? `I wish you every success with what comes next, and will follow ${facts.organisation} with interest.`
        : 'I wish you every success with what comes next.',
  },
  businesslike: {
    thanks: 'Thank you for the work and for your trust.',
    reason:
      'The work takes more hours than I can set aside within our agreement. ' +
      'With my other assignments I cannot make that time.',
    meaning: `For you this means that someone else takes over the work, with more time for it than I have. ${orderlyHandover}`,
    referral: businessReferral,
    wishes: businessWishes,
  },
};

const disrespect: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: 'Thank you for the work that I was able to do for you in that time.',
    reason:
      'I have come to see that our ways of working are far apart. ' +
      'Because of that I have lost the joy in this work, and without that joy I cannot do my best work. ' +
      'That is why I have made this choice.',
    meaning:
      'For you, this makes room for someone whose way of working fits better, and who enjoys the work. ' +
      'You will see that in the result.',
    referral: 'I am happy to help you find that person.',
    wishes: () => 'I hope that we can bring this to a good end together, and I wish you all the best.',
  },
  businesslike: {
    thanks: 'Thank you for the work in that time.',
    reason:
      'Our ways of working are too far apart. Because of that I cannot deliver the work that I would like to deliver.',
    meaning: `For you this means that someone else takes over the work, in a way that suits you better. ${orderlyHandover}`,
    referral: businessReferral,
    wishes: businessWishes,
  },
};

const changeOfCourse: Record<LetterTone, ReasonTexts> = {
  warm: {
    thanks: 'I look back with pleasure on what we have made together. Thank you for your trust.',
    reason:
      'My work is taking a new direction: I will be doing fewer and different assignments, and this work no longer fits. ' +
      'That choice is about my business and not about our working together.',
    meaning:
      'For you, this makes room for someone who enjoys exactly this work and can give it full attention. ' +
      'You will see that in the result.',
    referral: 'I am happy to suggest someone, and to introduce you.',
    wishes: (facts) =>
      facts.organisation
        ? `It has been a pleasure. I wish you all the best and will follow ${facts.organisation} with interest.`
        : 'It has been a pleasure, and I wish you all the best.',
  },
  businesslike: {
    thanks: 'Thank you for the pleasant working relationship and for your trust.',
    reason:
      'I am taking my business in a new direction and no longer accept assignments of this kind. ' +
      'That decision is not about our working together.',
    meaning: `For you this means that someone else takes over the work. ${orderlyHandover}`,
    referral: businessReferral,
    wishes: businessWishes,
  },
};

export const reasonTexts: Record<LetterReason, Record<LetterTone, ReasonTexts>> = {
  nonPayer,
  timeEater,
  disrespect,
  changeOfCourse,
};

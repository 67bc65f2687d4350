/** A rule of tone as data: what to look for, how much it matters, and what would be calmer. */
export const toneCategories = [
  'blame',
  'absolute',
  'loaded',
  'defaming',
  'threat',
  'order',
  'passiveAggressive',
  'unclear',
  'shouting',
  'long',
  'mixedAddress',
  'youMessage',
  'noDecision',
  'hedged',
  'noEndDate',
  'otherDate',
] as const;
export type ToneCategory = (typeof toneCategories)[number];

/** 'stop' is what a letter is better without, 'advise' what has a calmer form, 'note' what is worth a second look. */
export type ToneSeverity = 'stop' | 'advise' | 'note';

export type ToneRule = {
  id: string;
  category: ToneCategory;
  severity: ToneSeverity;
  /** A regular expression for whole words; inflections are its own. Case does not count, and \\p is not known. */
  find: string;
  /** What to say instead, in the language of the rule; takes the place of what was found when `fits`. */
  calmer: string;
  /** Where it speaks to the client: the same for a letter that says je. */
  calmerJe?: string;
  /** True where `calmer` can stand in the sentence as it is; else it is only a tip. */
  fits?: boolean;
  /** Of a threat: true where the law can ask for it, in a reminder or a notice of default. */
  isLawful?: boolean;
};

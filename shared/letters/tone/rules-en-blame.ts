/** English reproaches: "you" as the one who did it, in whatever tense, with at most five words in between. */
import type { ToneRule } from './tone-rule';

const me = '(?:me|us)';
const gap = (most = 5): string => `(?:[^\\s.,;:!?]+ ){0,${most}}?`;
/** "you", "you have", "you have been", "you keep": what may stand before the verb. */
const you =
  "you(?:'ve|’ve)?(?: have| had| are| were| have been| keep| kept)?(?: (?:just|simply|again|repeatedly|even|only|then))?";
const not =
  "(?:do not|don['’]t|did not|didn['’]t|cannot|can['’]t|could not|couldn['’]t|will not|won['’]t|would not|wouldn['’]t|have not|haven['’]t|never)";

export const blameEn: readonly ToneRule[] = [
  {
    id: 'you-never',
    category: 'blame',
    severity: 'advise',
    find: "you(?:'ve|’ve| have)? (?:never|always|rarely|seldom|hardly ever)|(?:have|did|do|will|would|can|could) you (?:never|not even|ever even)",
    calmer: 'I have not received …',
  },
  {
    id: 'failed-to',
    category: 'blame',
    severity: 'advise',
    find: "you (?:(?:have |had |'ve |’ve )?(?:repeatedly |again )?(?:failed|refused|neglected)|refuse|fail|neglect) to",
    calmer: 'I have not received',
  },
  {
    id: 'your-fault',
    category: 'blame',
    severity: 'stop',
    find: `because of you|your (?:own )?fault|your own mistakes?|you (?:are|were) to blame|thanks to you|${you} blam(?:e|ed|ing) ${me}`,
    calmer: 'because …',
  },
  {
    id: 'should-have',
    category: 'blame',
    severity: 'advise',
    find: "you (?:should|could|ought to)(?:n't|n’t| not)? (?:at least )?have|should have known better|might have known",
    calmer: 'we agreed that',
  },
  {
    id: 'ignored',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:ignor(?:e|ed|ing)|dodg(?:e|ed|ing)|evad(?:e|ed|ing)|stall(?:ed|ing)?)|you (?:did not even|didn['’]t even|don['’]t even|do not even|never even)`,
    calmer: 'I have seen no answer to my mail of [date]',
  },
  {
    id: 'does-not-care',
    category: 'blame',
    severity: 'advise',
    find: `you (?:just |simply |still |obviously |clearly )?${not}(?: even)? (?:listen|care|bother|respect ${me}|appreciate|give a)|takes? no responsibility|took no responsibility`,
    calmer: 'leave it out',
  },
  {
    id: 'promised',
    category: 'blame',
    severity: 'note',
    find: 'you (?:had |have )?promised',
    calmer: 'we agreed on [date]',
  },
  {
    id: 'clearly-not',
    category: 'blame',
    severity: 'advise',
    find: "you (?:clearly|obviously|plainly) (?:[a-zà-ɏ]+ )?(?:don['’]t|do not|didn['’]t|did not|cannot|can['’]t|have no)",
    calmer: 'leave it out',
  },
  {
    id: 'you-make',
    category: 'blame',
    severity: 'advise',
    find: `you (?:make|made|keep making) (?:me|it|us|my)|${you} (?:made|make|making) (?:a fool|a mockery|fun) of`,
    calmer: 'I find it hard to',
  },
  {
    id: 'your-lack',
    category: 'blame',
    severity: 'advise',
    find: 'your (?:lack|refusal|inability|unwillingness|failure|attitude|behaviou?r|endless|constant|carelessness|negligence)',
    calmer: 'say what happened',
  },
  {
    id: 'you-people',
    category: 'blame',
    severity: 'stop',
    find: 'you people|people like you|clients like you',
    calmer: 'leave it out',
  },
  {
    id: 'should-know',
    category: 'blame',
    severity: 'advise',
    find: 'as you (?:well |should |very well )+know|you know (?:very|perfectly|full) well',
    calmer: 'leave it out',
  },
  {
    id: 'let-down',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:let(?:ting)? ${me} down|disappoint(?:ed)?|broke|broken|wast(?:ed|e|ing))|you (?:have |'ve |’ve )?(?:kept ${me} waiting|keep ${me} waiting|left ${me} (?:to|with|waiting|hanging|alone|in the lurch|stranded)|keep changing|kept changing)`,
    calmer: 'I have been waiting since [date]',
  },
  {
    id: 'shifts-onto',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:push(?:ed|ing)?|put|putting|dump(?:ed|ing)?|shift(?:ed|ing)?|pass(?:ed|ing)?|pin(?:ned|ning)?|load(?:ed|ing)?) ${gap()}(?:on|onto|on to) ${me}`,
    calmer: 'we agreed that',
  },
  {
    id: 'keeps-back',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:hold(?:ing)? back|held back|withh(?:old|olding|eld)|hid|hidden|hiding|conceal(?:ed|ing)?)`,
    calmer: 'I have not received',
  },
  {
    id: 'fobs-off',
    category: 'blame',
    severity: 'advise',
    find: `you (?:[a-zà-ɏ]+ )?(?:fob(?:bed|bing)?|brush(?:ed|ing)?|string|strung|stringing) ${me} (?:off|aside|along)`,
    calmer: 'on [date] I asked …, and I have seen no answer',
  },
  {
    id: 'treats-badly',
    category: 'blame',
    severity: 'stop',
    find: `${you} (?:shout(?:ed|ing)?|yell(?:ed|ing)?|snap(?:ped|ping)?|swore|swear(?:ing)?) at ${me}|${you} (?:boss(?:ed|ing)?|push(?:ed|ing)?|order(?:ed|ing)?) ${me} (?:around|about)|${you} talk(?:ed|ing)? down to ${me}|${you} belittl(?:e|ed|ing)|${you} treat(?:ed|ing)? ${me} (?:like|as)`,
    calmer: 'say what was said or done',
  },
  {
    id: 'why-not',
    category: 'blame',
    severity: 'advise',
    find: "why (?:do|did|are|were|can|could|have|would|will) you (?:not|never|still|always|keep)|why (?:don|didn|aren|weren|can|couldn|haven|wouldn|won)['’]t you",
    calmer: 'what do you need in order to …?',
  },
  {
    id: 'chasing',
    category: 'blame',
    severity: 'advise',
    find: 'chas(?:e|ed|ing) (?:you|my money|our money|payment|after)|run(?:ning)? after (?:you|my money)|beg(?:ged|ging)? (?:you )?for (?:my|our) money',
    calmer: 'I have been waiting since [date]',
  },
];

/** English words that judge, insult or threaten wherever they stand. */
import type { ToneRule } from './tone-rule';

const adjectives = [
  'unfit|unqualified|inept|clueless|ignorant|careless|negligent|reckless|thoughtless|inconsiderate|impolite|unfriendly',
  'hostile|offensive|degrading|humiliating|condescending|patroni[sz]ing|intimidating|manipulative|selfish|self-centred',
  'stingy|miserly|tight-fisted|fickle|erratic|disorgani[sz]ed|pushy|petty(?! cash)|spiteful|vindictive|malicious|nasty|vile',
  'sickening|revolting|pitiful|deplorable|abysmal|dismal|lousy|crappy|shoddy|ludicrous|farcical|moronic|dumb|crazy',
  'unbearable|insufferable|infuriating|maddening|frustrating|tiresome|impossible to work with|impossible to deal with',
].join('|');

const names =
  'idiots?|fools?|morons?|jerks?|clowns?|tyrants?|con ?m[ae]n|a disgrace|a farce|a charade|(?:poor )?excuse for an?|errand boy|doormat|slaves?|punching bag|cash cow|babysitter|laughing stock';

const harmed =
  'humiliated|belittled|mocked|ridiculed|harass(?:ed|ing|ment)?|intimidated|manipulated|blackmail(?:ed|ing)?|conned|duped|rip(?:ped)? (?:me |us )?off|screwed(?: me| us)?(?: over)?|swindled|deceived|misled|betrayed|ruined|wrecked|sabotaged|undermined|messed (?:it |this |everything )?up|botched';

export const judgementsEn: readonly ToneRule[] = [
  { id: 'judging', category: 'loaded', severity: 'advise', find: adjectives, calmer: 'say what happened' },
  { id: 'name-calling', category: 'loaded', severity: 'stop', find: names, calmer: 'leave it out' },
  { id: 'harmed', category: 'defaming', severity: 'advise', find: harmed, calmer: 'say what happened, and when' },
  {
    id: 'no-notion',
    category: 'blame',
    severity: 'advise',
    find: 'you (?:clearly |obviously |really )?(?:have|had) (?:absolutely )?no (?:idea|clue|notion|respect|manners|shame|decency|sense)|the (?:faintest|slightest|foggiest) (?:idea|notion)|zero respect|not have a clue',
    calmer: 'leave it out',
  },
  {
    id: 'who-do-you-think',
    category: 'blame',
    severity: 'stop',
    find: "how dare you|who do you think|what were you thinking|you have (?:a|the|some) nerve|the (?:nerve|audacity|gall|cheek)|you (?:seem to |must |clearly |obviously )?think (?:that )?(?:i work|i am|i['’]m|of nobody|of no one|only of|you can)|only think of yoursel(?:f|ves)|(?:nobody|no one) but yoursel(?:f|ves)",
    calmer: 'leave it out',
  },
  {
    id: 'treated-as',
    category: 'blame',
    severity: 'advise',
    find: "(?:being |been |be )?treated (?:me |us )?(?:like|as) (?:a|an|your|some|dirt|rubbish)|no way to treat|(?:waiting|sitting here|doing this|work(?:ing)?) (?:here )?for (?:fun|free|nothing|a laugh)|(?:could not|couldn['’]t|can['’]t|cannot) care less|at death['’]s door|nothing and (?:still )?expect",
    calmer: 'say what happened',
  },
  {
    id: 'missed-again',
    category: 'blame',
    severity: 'advise',
    find: 'you (?:[a-z]+ )?(?:missed|broke|forgot|cancelled|changed|moved|lost|delayed|skipped) (?:[^\\s.,;:!?]+ ){0,5}?(?:again|once more|every)|you (?:answer|read|send|deliver) (?:nothing|nobody|none)|without me you',
    calmer: 'on [date] …',
  },
  {
    id: 'any-normal',
    category: 'passiveAggressive',
    severity: 'advise',
    find: 'any (?:normal|decent|reasonable|other|self-respecting) (?:client|customer|company|person|business)|normal (?:clients|people)|even a child|how hard can|is it (?:really )?(?:that|so) hard|typical of you|for a change(?! of)|it would suit you|would it kill you|if you had (?:bothered|read|listened)',
    calmer: 'leave it out',
  },
  {
    id: 'sick-of-it',
    category: 'loaded',
    severity: 'advise',
    find: "sick to (?:death|my stomach|the back teeth)|had it up to here|through with (?:you|this)|enough of (?:you|your|this|it)|never again|glad to be rid|fed up to|i(?: am|['’]m) not sitting|drives? me (?:mad|crazy|up the wall)|on my nerves",
    calmer: 'this no longer suits me',
  },
  {
    id: 'get-lost',
    category: 'loaded',
    severity: 'stop',
    find: 'get lost|go to hell|forget (?:it|about (?:it|me|that|any))|drop dead|piss off|screw (?:you|this)|sort it out yourself',
    calmer: 'leave it out',
  },
  {
    id: 'reputation',
    category: 'threat',
    severity: 'stop',
    find: '(?:let|tell|inform|warn) (?:my|our|the) (?:whole |entire )?(?:network|industry|contacts)|your reputation|blacklist(?:ed)?|(?:will|shall|to) report you|come after you|make sure (?:that )?(?:everyone|everybody|nobody|no one)',
    calmer: 'leave it out',
  },
  {
    id: 'it-will-cost',
    category: 'threat',
    severity: 'stop',
    isLawful: true,
    find: '(?:is|are|was) going to cost you|will cost you|consequences (?:are|will be) (?:yours|for you)|face the consequences|there will be consequences|you will hear from my',
    calmer: 'on [date] I will …',
  },
  {
    id: 'some-time',
    category: 'unclear',
    severity: 'note',
    find: '(?:may|might|will) come a (?:day|time|moment)|at some stage|eventually|down the road|before long|when the time comes',
    calmer: 'on [date]',
  },
];

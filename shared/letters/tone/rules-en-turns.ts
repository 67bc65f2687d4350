/** English turns of phrase for having had enough, for threats in a veil, and for the client as the one who failed. */
import type { ToneRule } from './tone-rule';

const me = '(?:me|us)';

export const turnsEn: readonly ToneRule[] = [
  {
    // Who errs had better not be the subject: "I have not received the photographs".
    id: 'you-not',
    category: 'blame',
    severity: 'note',
    find: "(?<!(?:if|whether|when|until|unless|in case|long as|once|where|what|which|so) )you (?:do|did|have|had|were|would)(?: not|n['’]t)(?! (?:have to|need|owe|worry|mind|hesitate))|you cannot get|you can['’]t get",
    calmer: 'begin with what happened: “… has not come yet”',
  },
  {
    id: 'cost-me',
    category: 'blame',
    severity: 'advise',
    find: `you (?:have |are |['’]ve )?(?:cost|costing) ${me}`,
    calmer: 'say the hours or the amount',
  },
  {
    id: 'pretends',
    category: 'blame',
    severity: 'advise',
    find: 'you (?:just |simply )?(?:pretend(?:ed)?|are pretending|act(?:ed)? as if|act(?:ed)? as though)',
    calmer: 'leave it out',
  },
  {
    id: 'not-serious',
    category: 'blame',
    severity: 'advise',
    find: `(?:take|taking|took|taken) ${me} (?:for granted|for a fool|for a ride)|${me} seriously|in the dark|(?:suck(?:ing|ed)?|bleed(?:ing)?|bled) ${me} dry|walk over (?:any|every)|at your beck and call|dance to your tune|get(?:ting)? away with|get your act together|get a grip|bend(?:ing)? over backwards|reject(?:ed)? (?:every|all)|stick to (?:a single|any|one)|nagging`,
    calmer: 'say what happened, and on which day',
  },
  {
    id: 'shame',
    category: 'blame',
    severity: 'stop',
    find: 'ashamed|shame on|have no shame',
    calmer: 'leave it out',
  },
  {
    id: 'enough',
    category: 'loaded',
    severity: 'advise',
    find: "my patience|out of patience|enough is enough|the last straw|i(?: am|['’]m| have| ?['’]ve)? (?:so )?done with (?:you|your)|i(?: have|['’]ve) had it|at the end of my tether|will not put up with|won['’]t put up with",
    calmer: 'this no longer suits me',
  },
  {
    id: 'worst',
    category: 'loaded',
    severity: 'stop',
    find: 'the (?:worst|rudest|most (?:difficult|annoying|unpleasant|demanding))|(?:terrible|awful|horrible|dreadful|appalling|atrocious|difficult) (?:client|customer|payer|communication|experience|planning|people)|terrible|awful|horrible|dreadful|atrocious|annoying|irritating|unreasonable|unfair',
    calmer: 'say what happened',
  },
  {
    id: 'now-at-last',
    category: 'order',
    severity: 'advise',
    find: '(?<=^|\\n|[.!?:] )just (?:pay|send|give|do|answer|reply|call|tell|get|stop|sort)|for once',
    calmer: 'please …, by [date]',
  },
  {
    id: 'if-you-do-not',
    category: 'threat',
    severity: 'stop',
    isLawful: true,
    find: "if (?:you|payment|the money) (?:(?:have|has|is|are|do|does)(?: not|n['’]t)|fails?|refuses?)(?: [^\\s.;:!?]+){1,8}?,? (?:i|we) (?:will|shall|am going to)",
    calmer: 'on [date] I will …',
  },
  {
    id: 'veiled',
    category: 'threat',
    severity: 'stop',
    find: "the last of (?:this|me|it)|you['’]ll see|just you wait|watch out|mark my words|(?:take|taking|pull) (?:everything|it all|the site|the website) (?:offline|down)|pull the plug",
    calmer: 'leave it out',
  },
  {
    id: 'some-day',
    category: 'unclear',
    severity: 'advise',
    find: 'some ?time (?:next|this|in|soon|later)|some day|sooner or later|probably (?:want to |have to |going to )?(?:stop|end|leave)',
    calmer: 'on [date]',
  },
];

/** What people write in one line of hours, in Dutch and English alike. Without capitals and accents. */
import type { TimeEntry } from '../model/time-entry';

type ActivityName = TimeEntry['activity'];

/** Names of a kind of work: they say nothing more, so they stay out of the note. */
const names: Record<ActivityName, string> = {
  work: 'werk work',
  meeting: 'overleg meeting vergadering bespreking',
  email: 'mail email e-mail mails emails e-mails',
  revision: 'revisie revisies revision revisions herzien herziening',
  chasing: 'chasing dunning incasso aanmaning aanmaningen',
  travel: 'reis reizen reistijd travel travelling traveling',
  admin: 'admin administratie administration',
  other: 'overig other',
};
/** Words that give the kind of work away, and belong in the note too: 'feedback verwerken'. */
const hints: Partial<Record<ActivityName, string>> = {
  meeting: 'call calls gesprek belletje bellen gebeld vergaderd overlegd videocall zoom',
  email: 'mailen gemaild gemailt mailwisseling mailtje mailtjes emailed mailed',
  revision: 'correctie correcties correction corrections feedback wijziging wijzigingen rework',
  chasing: 'betalingsherinnering betalingsherinneringen',
  travel: 'gereisd commute commuting',
  admin: 'boekhouding bookkeeping facturatie invoicing',
};

const toMap = (words: Partial<Record<ActivityName, string>>): ReadonlyMap<string, ActivityName> =>
  new Map(
    Object.entries(words).flatMap(([activity, list]) =>
      list.split(' ').map((word): [string, ActivityName] => [word, activity as ActivityName]),
    ),
  );
export const activityNames = toMap(names);
export const activityHints = toMap(hints);

/** Longer ones first: 'niet factureerbaar' is not 'factureerbaar'. */
export const billablePhrases: readonly (readonly [words: readonly string[], isBillable: boolean])[] = [
  [['niet', 'factureerbaar'], false],
  [['niet', 'factureren'], false],
  [['niet', 'declarabel'], false],
  [['not', 'billable'], false],
  [['non', 'billable'], false],
  [['no', 'charge'], false],
  [['niet-factureerbaar'], false],
  [['onfactureerbaar'], false],
  [['non-billable'], false],
  [['nonbillable'], false],
  [['unbillable'], false],
  [['nb'], false],
  [['factureerbaar'], true],
  [['declarabel'], true],
  [['billable'], true],
];

const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const dayWords = split(
  'vandaag today gisteren yesterday eergisteren morgen tomorrow overmorgen maandag monday dinsdag tuesday woensdag ' +
    'wednesday donderdag thursday vrijdag friday zaterdag saturday zondag sunday',
);
/** A day only beside what is no note, or at an end of the line. */
export const shortDayWords = split('ma di wo do vr za zo mon tue wed thu fri sat sun');
export const monthWords = split(
  'jan januari january feb februari february mrt maart mar march apr april mei may jun juni june jul juli july ' +
    'aug augustus august sep sept september okt oktober oct october nov november dec december',
);
/** Before a client or a day, these say nothing. */
export const clientLeads = split('voor for bij @');
export const dayLeads = split('op on afgelopen last vorige');
/** By themselves these name no client. */
export const stopWords = split(
  'de het een van en te ten ter der den voor aan met op in bij om over uit naar door als is er ' +
    'the a an of and or for to at on in with by from about as is it',
);

const numbers = [
  ['een', 'one', 'an'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
];
/** Minutes of what is said rather than counted. */
export const spokenTimes: ReadonlyMap<string, number> = new Map([
  ...['half uur', 'een half uur', 'halfuur', 'half uurtje', 'half hour', 'half an hour', 'a half hour'].map(
    (said): [string, number] => [said, 30],
  ),
  ...['anderhalf uur', 'anderhalve uur'].map((said): [string, number] => [said, 90]),
  ...['kwartier', 'een kwartier', 'kwartiertje', 'quarter of an hour', 'a quarter of an hour'].map(
    (said): [string, number] => [said, 15],
  ),
  ...['driekwartier', 'drie kwartier', 'three quarters of an hour'].map((said): [string, number] => [said, 45]),
  ...['uurtje', 'een uurtje'].map((said): [string, number] => [said, 60]),
  ...numbers.flatMap((words, index) =>
    words.flatMap((word) =>
      ['uur', 'hour', 'hours'].map((unit): [string, number] => [`${word} ${unit}`, (index + 1) * 60]),
    ),
  ),
]);

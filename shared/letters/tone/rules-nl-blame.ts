/**
 * Dutch reproaches. Word order makes them many: "u houdt … achter", "houdt u … achter", "dat u … achterhoudt" and
 * "u hebt … achtergehouden" are one rule, with at most five words in between.
 */
import type { ToneRule } from './tone-rule';

const you = '(?:u|je|jij|jullie)';
const me = '(?:mij|me|ons)';
const your = '(?:uw|jouw|jullie|je)';
const gap = (most = 5): string => `(?:[^\\s.,;:!?]+ ){0,${most}}?`;
const have = '(?:heb|hebt|heeft|hebben|ben|bent|is|zijn|had|hadden|was|waren)';
const hardly = '(?:niet|nooit|zelden|nauwelijks|amper|geen)';

/** The client before or behind the verb, and then the rest. */
const does = (finite: string, rest: string): string =>
  `(?:${you} (?:${finite})|(?:${finite}) ${you}) ${gap()}(?:${rest})`;

type Separable = {
  /** "houdt|houd|hou|hield|hielden", and what comes apart from it. */
  finite: string;
  part: string;
  /** "achtergehouden"; left out where it would say nothing by itself. */
  participle?: string;
  /** "achterhoudt|achterhield"; left out where the parts stay apart. */
  joined?: string;
};

const separable = ({ finite, part, participle, joined }: Separable): string =>
  [
    does(finite, part),
    participle && does(have, participle),
    joined ? `${you} ${gap()}(?:${joined})` : `${you} ${gap()}(?:${part}) (?:${finite})`,
  ]
    .filter((each) => each !== undefined)
    .join('|');

const some = (...verbs: readonly Separable[]): string => verbs.map(separable).join('|');

const waiting = 'wachten|in de steek|in de kou staan|zitten|bungelen|stikken|barsten|vallen|aan (?:mijn|ons) lot over';

export const blameNl: readonly ToneRule[] = [
  {
    id: 'never-did',
    category: 'blame',
    severity: 'advise',
    find: `(?:${you} ${have}|${have} ${you}) (?:nog )?(?:nooit|niet eens|zelfs niet|geen moment)`,
    calmer: 'ik heb … niet ontvangen',
  },
  {
    id: 'refuses',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:weiger(?:t|de|den|en)?|verzuim(?:t|de|den|en)?|vertik(?:t|te|ten)?)|(?:weigert?|weigerden?|verzuimt?|verzuimden?|vertikt?) ${you}|${does(have, 'geweigerd|verzuimd|vertikt|nagelaten')}|${does('laat|liet|lieten|laten', '(?:het )?na(?: om)?')}`,
    calmer: 'ik wacht nog op',
  },
  {
    id: 'your-fault',
    category: 'blame',
    severity: 'stop',
    find: `(?:door |dankzij |het is )?${your} (?:(?:eigen )?(?:schuld|toedoen|fout)|eigen (?:fouten|blunders?))|${does('geeft|geef|gaf|gaven|geven', `${me} ${gap(2)}de schuld`)}|${does('schuift?|schoof|schoven|schuiven', `${me} ${gap(3)}in de schoenen`)}`,
    calmer: 'doordat …',
  },
  {
    id: 'responsible',
    category: 'blame',
    severity: 'advise',
    find: `(?:${you} bent|bent u|ben je) (?:hiervoor |daarvoor )?(?:zelf )?(?:verantwoordelijk|schuldig|aansprakelijk)|${does('neemt?|nam|namen|nemen', '(?:nergens|geen|nooit) (?:de |enige )?verantwoordelijkheid')}`,
    calmer: 'noem het feit',
  },
  {
    id: 'does-not-keep',
    category: 'blame',
    severity: 'advise',
    find: [
      does('houdt?|hou|houden|hield|hielden', `${hardly} ${gap(2)}aan`),
      does(have, `${hardly} ${gap(3)}(?:aan ${gap(3)})?(?:gehouden|nagekomen)`),
      `(?:komt?|komen|kwam|kwamen) ${gap()}${hardly} ${gap(3)}na`,
      `${hardly} ${gap(2)}(?:nakomt|nakomen|nakwam|nakwamen)`,
    ].join('|'),
    calmer: 'in de afspraak van [datum] staat',
  },
  {
    id: 'ignores',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:negeer(?:t|de|den)?|reageer(?:t|de|den)? (?:nooit|niet|nergens|zelden)|luister(?:t|de|den)? ${gap(2)}(?:niet|nooit|nergens|zelden))|negeert u|negeer je|${does(have, 'genegeerd')}`,
    calmer: 'op mijn mail van [datum] zag ik geen antwoord',
  },
  {
    id: 'should-have',
    category: 'blame',
    severity: 'advise',
    find: `(?:${you} had(?:den)?|had(?:den)? ${you}) ${gap(4)}(?:moeten|kunnen)|had (?:ik |het )?beter (?:moeten|kunnen) weten`,
    calmer: 'afgesproken was',
  },
  {
    id: 'you-know',
    category: 'blame',
    severity: 'advise',
    find: `zoals ${you} (?:had(?:den)? kunnen )?(?:weet|weten)|${you} (?:weet|weten|wist|wisten) (?:(?:heel |best |maar al te )?(?:goed|best)|donders ?goed|drommels ?goed)`,
    calmer: 'weglaten',
  },
  {
    id: 'lets-wait',
    category: 'blame',
    severity: 'advise',
    find: [
      does('laat|laten|liet|lieten', `${me} ${gap()}(?:${waiting}|opdraaien voor)`),
      does(have, `${me} ${gap()}(?:laten (?:${waiting})|(?:${waiting}) (?:gelaten|laten ${gap(1)}))`),
      `${you} ${me} ${gap()}(?:in de steek|laten) (?:laat|liet|laten|lieten|wachten|zitten)`,
    ].join('|'),
    calmer: 'ik wacht sinds [datum]',
  },
  {
    id: 'disappoints',
    category: 'blame',
    severity: 'advise',
    find: some(
      {
        finite: 'stelt?|stelde|stelden',
        part: 'teleur',
        participle: 'teleurgesteld',
        joined: 'teleurstel(?:t|de|den)',
      },
      {
        finite: 'schiet|schoot|schoten',
        part: 'tekort',
        participle: 'tekortgeschoten',
        joined: 'tekortsch(?:iet|oot|oten)',
      },
    ),
    calmer: 'ik had gehoopt op',
  },
  {
    id: 'shifts-onto',
    category: 'blame',
    severity: 'advise',
    find: some(
      {
        finite: 'schuift?|schoof|schoven',
        part: 'af',
        participle: 'afgeschoven',
        joined: 'afsch(?:uif|uift|oof|oven)',
      },
      { finite: 'wentelt?|wentelden?', part: 'af', participle: 'afgewenteld', joined: 'afwentel(?:t|de|den)' },
      { finite: 'legt?|legde|legden', part: `(?:alles|alle|elke?|ieder|iedere) ${gap(3)}bij ${me} neer` },
      {
        finite: 'zadelt?|zadelden?',
        part: `${me} ${gap()}op`,
        participle: 'opgezadeld',
        joined: 'opzadel(?:t|de|den)',
      },
    ),
    calmer: 'afgesproken was',
  },
  {
    id: 'keeps-back',
    category: 'blame',
    severity: 'advise',
    find: some(
      {
        finite: 'houdt?|hou|hield|hielden|houden',
        part: 'achter',
        participle: 'achtergehouden',
        joined: 'achterh(?:oud|oudt|ield|ielden)',
      },
      { finite: 'draait?|draaiden?', part: 'heen', joined: 'heendraai(?:t|de|den)' },
      { finite: 'verzwijgt?|verzweeg|verzwegen', part: '[a-zà-ɏ]+' },
    ),
    calmer: 'ik heb … niet ontvangen',
  },
  {
    id: 'fobs-off',
    category: 'blame',
    severity: 'advise',
    find: some(
      { finite: 'scheept?|scheepten?', part: 'af', participle: 'afgescheept', joined: 'afscheep(?:t|te|ten)' },
      { finite: 'poeiert?|poeierden?', part: 'af', participle: 'afgepoeierd', joined: 'afpoeier(?:t|de|den)' },
      { finite: 'wuift?|wuifden?', part: 'weg', participle: 'weggewuifd', joined: 'wegwui(?:f|ft|fde|fden)' },
      { finite: 'houdt?|hou|hield|hielden', part: 'aan het lijntje|voor de gek|voor het lapje' },
      { finite: 'komt?|kwam|kwamen', part: 'aanzetten|aankakken', joined: 'aankomt|aankwam' },
    ),
    calmer: 'op mijn vraag van [datum] kreeg ik geen antwoord',
  },
  {
    id: 'treats-badly',
    category: 'blame',
    severity: 'stop',
    find: some(
      {
        finite: 'scheldt?|schold|scholden',
        part: 'uit',
        participle: 'uitgescholden',
        joined: 'uitsch(?:eldt|old|olden)',
      },
      { finite: 'snauwt?|snauwden?', part: 'af', participle: 'afgesnauwd', joined: 'afsnauw(?:t|de|den)' },
      { finite: 'kraakt?|kraakten?', part: 'af', participle: 'afgekraakt', joined: 'afkraak(?:t|te|ten)' },
      { finite: 'werkt?|werkten?', part: 'tegen', participle: 'tegengewerkt', joined: 'tegenwerk(?:t|te|ten)' },
      { finite: 'jaagt?|joeg|joegen', part: 'op', participle: 'opgejaagd', joined: 'opj(?:aagt|oeg|oegen)' },
      { finite: 'knijpt?|kneep|knepen', part: 'uit', participle: 'uitgeknepen', joined: 'uitkn(?:ijpt|eep|epen)' },
      { finite: 'buit|buitte|buitten', part: 'uit', participle: 'uitgebuit', joined: 'uitbuit(?:te|ten)?' },
      { finite: 'melkt?|melkten?', part: 'uit', participle: 'uitgemolken', joined: 'uitmelk(?:t|te|ten)' },
      { finite: 'zet|zette|zetten', part: `${me} ${gap(2)}onder druk`, participle: 'onder druk gezet' },
      { finite: 'behandelt?|behandelden?', part: 'als (?:een )?(?:voetveeg|oud vuil|slaaf|knecht|vuil)' },
    ),
    calmer: 'noem wat er gezegd of gedaan werd',
  },
  {
    id: 'did-nothing',
    category: 'blame',
    severity: 'advise',
    find: `${does('doet|doe|deed|deden|doen', '(?:er )?(?:niets|nooit iets|nooit wat|geen moeite)')}|deed(?:en)? er niets|${does('betaal|betaalt|betaalde|betaalden|betalen', '(?:nooit|niet eens)')}|${you} [a-zà-ɏ]+ zelden`,
    calmer: 'noem wat er niet kwam, en sinds wanneer',
  },
  {
    id: 'promised',
    category: 'blame',
    severity: 'note',
    find: `${you} beloof(?:t|de|den)|${does(have, 'beloofd')}`,
    calmer: 'op [datum] spraken we af',
  },
  {
    id: 'why-not',
    category: 'blame',
    severity: 'advise',
    find: `waarom [a-zà-ɏ]+ ${you} ${gap(3)}(?:niet|nooit|geen|weer|steeds)`,
    calmer: 'wat heb je nodig om …?',
  },
  {
    id: 'takes-amiss',
    category: 'blame',
    severity: 'stop',
    find: `neem (?:het )?(?:u|je|jullie) ${gap(2)}kwalijk|(?:u|je|jullie) ${gap(2)}kwalijk`,
    calmer: 'dit vind ik lastig',
  },
  {
    id: 'your-lack',
    category: 'blame',
    severity: 'advise',
    find: `(?:uw|jouw|jullie) (?:gebrek aan|onwil|onkunde|houding|gedrag|nalatigheid|laksheid|eindeloze?|voortdurende|constante|chaotische|smoes[a-zà-ɏ]*|smoezen|uitvlucht(?:en)?)`,
    calmer: 'noem wat er gebeurde',
  },
  {
    id: 'running-after',
    category: 'blame',
    severity: 'advise',
    find: `achter (?:mijn|ons|het) (?:eigen )?geld aan|achter (?:u|je|jullie) aan (?:te )?(?:moet(?:en)? )?(?:rennen|bellen|lopen|zitten|jagen|hollen|mailen)`,
    calmer: 'ik wacht sinds [datum]',
  },
];

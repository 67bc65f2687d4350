/** Dutch turns of phrase for having had enough, for threats in a veil, and for the client as the one who failed. */
import type { ToneRule } from './tone-rule';

const you = '(?:u|je|jij|jullie)';
const me = '(?:mij|me|ons)';
const gap = (most = 5): string => `(?:[^\\s.,;:!?]+ ){0,${most}}?`;

const failing =
  'hebt|heb|heeft|hebben|had|hadden|was|waren|doet|deed|deden|komt|kwam|kwamen|neemt|nemen|nam|namen|geeft|geven|gaf|gaven|denkt|dacht|leest|las|toont|toonde|begrijpt|begrijpen|begreep|snapt|snappen|snapte|antwoordt|antwoordde|reageert|reageerde|betaalt|betaalde|betaalden|levert|leverde|leverden|stuurt|stuurde|stuurden|belt|belde|kijkt|respecteert|respecteren|waardeert|waarderen|kent|leerde|leert';

export const turnsNl: readonly ToneRule[] = [
  {
    // Who errs had better not be the subject: "de foto’s heb ik nog niet ontvangen".
    id: 'you-not',
    category: 'blame',
    severity: 'note',
    find: `(?<!(?:als|indien|wanneer|mocht|of|zodra|tenzij|zolang|totdat|zodat|waar|wat|die) )${you} (?:${failing}) ${gap(6)}(?:niet|nooit|niets|nergens|geen ${gap(3)}(?:ge|be|ver|ont)[a-z]+(?:d|t|en))`,
    calmer: 'begin met wat er gebeurde: “… is er nog niet”',
  },
  {
    id: 'cost-me',
    category: 'blame',
    severity: 'advise',
    find: `${you} (?:kost|kostte|kosten|kostten) ${me}|kost(?:te)? ${you} ${me}|mij hebt gekost`,
    calmer: 'noem de uren of het bedrag',
  },
  {
    id: 'pretends',
    category: 'blame',
    severity: 'advise',
    find: `(?:${you} (?:doet|doe|doen|deed|deden)|(?:doet|doe|doen|deed|deden) ${you}) ${gap(3)}(?:alsof|net alsof|of ${you} neus bloedt)`,
    calmer: 'weglaten',
  },
  {
    id: 'not-serious',
    category: 'blame',
    severity: 'advise',
    find: `(?:niet|nooit|geen) serieus|in het ongewisse|voor lief|${you} ${gap(4)}(?:uit|leeg)(?:zuigt|zuigen|gezogen)|zuig(?:t|en)? ${me} ${gap(1)}(?:leeg|uit)|over lijken|het bloed onder|naar (?:uw|je|jouw|jullie) pijpen|op (?:mijn|onze) nek|(?:uw|je|jouw|jullie) (?:zaakjes|zaken) (?:niet|nooit) op orde`,
    calmer: 'noem wat er gebeurde, en op welke dag',
  },
  {
    id: 'shame',
    category: 'blame',
    severity: 'stop',
    find: '(?:zich|je) (?:[a-zà-ɏ]+ ){0,3}?scha(?:am|amt|men)|schaam (?:u|je)|schande',
    calmer: 'weglaten',
  },
  {
    id: 'enough',
    category: 'loaded',
    severity: 'advise',
    find: `(?:mijn|ons) geduld|geduld is op|genoeg is genoeg|de maat is vol|de (?:laatste )?druppel|(?:ik ben|ben ik) er (?:helemaal |echt |nu )?klaar mee|klaar met (?:u|je|jou|jullie|uw|jouw)|het is (?:mooi|wel) geweest|de buik vol|schoon genoeg|pik(?:ken)? ik niet|dit pik ik`,
    calmer: 'dit past niet meer bij mij',
  },
  {
    id: 'worst',
    category: 'loaded',
    severity: 'stop',
    find: `(?:de|mijn) (?:ergste|slechtste|moeilijkste|vervelendste|lastigste)|(?:zo['’]n |een |hele )?(?:slechte|beroerde|vreselijke|verschrikkelijke|vervelende|afschuwelijke|irritante) (?:klant|opdrachtgever|betaler|communicatie|samenwerking|ervaring|leiding|planning)|vreselijk|verschrikkelijk|afschuwelijk|irritant|onredelijke?|gezeur|gezeik|geklaag|gezanik`,
    calmer: 'noem wat er gebeurde',
  },
  {
    id: 'now-at-last',
    category: 'order',
    severity: 'advise',
    find: '(?<=^|\\n|[.!?:] )(?:betaal|stuur|geef|lever|regel|bel|antwoord|reageer|zorg|leer|kijk|lees|doe) (?:[^\\s.,;:!?]+ ){0,3}?(?:nu|eindelijk|gewoon|meteen)',
    calmer: 'wilt u …, uiterlijk op [datum]',
    calmerJe: 'wil je …, uiterlijk op [datum]',
  },
  {
    id: 'if-you-do-not',
    category: 'threat',
    severity: 'stop',
    isLawful: true,
    find: `als ${you} (?:[^\\s.;:!?]+ ){0,6}?(?:niet|geen) (?:[^\\s.;:!?]+ ){1,5}?(?:haal|zet|stop|stuur|ga|gooi|trek|zal|schakel|meld|leg) (?:ik|wij|we)`,
    calmer: 'op [datum] doe ik …',
  },
  {
    id: 'veiled',
    category: 'threat',
    severity: 'stop',
    find: `laatste woord (?:is )?(?:hier |daar )?(?:nog )?(?:niet|over)|hier komt ${you} nog op terug|${you} (?:hoort|hoor) nog van (?:mij|me|ons)|pas maar op|wacht maar(?: af)?|${you} zult (?:het )?(?:nog )?(?:wel )?(?:zien|merken)|uit de lucht halen|(?:haal|haal ik|zet|gooi) (?:[a-zà-ɏ]+ ){0,3}(?:offline|plat|uit de lucht)`,
    calmer: 'weglaten',
  },
  {
    id: 'some-day',
    category: 'unclear',
    severity: 'advise',
    find: 'ergens (?:volgende?|komende?|in (?:het |de )?(?:voorjaar|najaar|zomer|herfst|winter|loop|komende|nieuwe|20\\d\\d))|vroeg of laat|een keer (?:stoppen|ophouden|opzeggen)|(?:waarschijnlijk|vermoedelijk) (?:[a-zà-ɏ]+ ){0,3}(?:stop|stoppen|ophouden|opzeggen|eindigen)',
    calmer: 'op [datum]',
  },
];

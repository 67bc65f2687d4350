/** Dutch words that judge, insult or threaten wherever they stand, with their inflections. */
import type { ToneRule } from './tone-rule';

const you = '(?:u|je|jij|jullie)';
const your = '(?:uw|jouw|jullie|je)';
const gap = (most = 4): string => `(?:[^\\s.,;:!?]+ ){0,${most}}?`;

/** With and without -e; stems in -lijk, -loos, -isch and the like are written out. */
const adjectives = [
  'ongeschikte?|ondeskundige?|onbekwame?|onbekwaam|onverantwoorde?|onverantwoordelijke?|onzorgvuldige?|ongeïnteresseerde?',
  'onverschillige?|onwillige?|onvriendelijke?|onaardige?|onheuse?|onbehoorlijke?|ongepaste?|onuitstaanbare?|onverteerbare?',
  'ongelooflijke?|ongelofelijke?|treurige?|trieste?|zielige?|bizarre?|dwa(?:as|ze)|hopelo(?:os|ze)|rampzalige?|dramatische?',
  'tenenkrommende?|stuitende?|ergerlijke?|vermoeiende?|frustrerende?|vernederende?|kwetsende?|beledigende?|denigrerende?',
  'neerbuigende?|intimiderende?|manipulatieve?|manipulatief|egoïstische?|egocentrische?|hebzuchtige?|krenterige?|inhalige?',
  'botte?|hondsbrutale?|nonchalante?|lakse?|gemakzuchtige?|incapabele?|incompetente?|chaotische?|wispelturige?|veeleisende?',
  'betweterige?|drammerige?|opdringerige?|zeurderige?|gemene?|geniepige?|huichelachtige?|leugenachtige?|sluwe?|smerige?',
  'walgelijke?|weerzinwekkende?|ziekelijke?|gestoorde?|achterlijke?|debiele?|schandelijke?|belabberde?|bedroevende?',
].join('|');

const names =
  'idioot|idioten|sukkels?|hufters?|eikels?|klootzak(?:ken)?|lul|boef|boeven|tiran|bemoeial|zeurpiet|betweters?|charlatans?|prutsers?|knoeiers?|klungels?|slaaf|slaven|loopjongen|voetveeg|pispaal|kop van jut|speelbal|melkkoe|lachertje|aanfluiting|schijnvertoning|wanvertoning';

const harmed =
  'beledigd|beledigt|gekleineerd|kleineert|vernederd|geïntimideerd|intimideert|gemanipuleerd|manipuleert|gechanteerd|chanteert|geterroriseerd|lastiggevallen|bedonderd|belazerd|besodemieterd|bedot|geflikt|genaaid|opgelicht|uitgeperst|misleid|misleidt|voorgelogen|verraden|gejat|gepikt|gestolen|verpest|verknald|verziekt|verprutst|verknoeid|geruïneerd|gesaboteerd|ondermijnd|uitgelachen|bespot|geminacht';

export const judgementsNl: readonly ToneRule[] = [
  { id: 'judging', category: 'loaded', severity: 'advise', find: adjectives, calmer: 'noem wat er gebeurde' },
  { id: 'name-calling', category: 'loaded', severity: 'stop', find: names, calmer: 'weglaten' },
  { id: 'harmed', category: 'defaming', severity: 'advise', find: harmed, calmer: 'zeg wat er gebeurde, en wanneer' },
  {
    id: 'no-notion',
    category: 'blame',
    severity: 'advise',
    find: `geen (?:benul|flauw idee|verstand|respect|fatsoen|manieren|hersens|ruggengraat|greintje)|nul (?:respect|begrip|inzicht)|${you} (?:hebt|heb|heeft|hebben) ${gap(1)}geen idee|van toeten noch blazen`,
    calmer: 'weglaten',
  },
  {
    id: 'who-do-you-think',
    category: 'blame',
    severity: 'stop',
    find: `hoe durf(?:t|de)? ${you}|wat denkt ${you} wel|wat denk je wel|wie denkt u|wie denk je|het lef|het gore lef|${you} (?:denkt|denk|denken) (?:zeker|alleen|kennelijk|blijkbaar)|alleen aan (?:uzelf|jezelf|uw eigen|je eigen|zichzelf)|moet ik soms`,
    calmer: 'weglaten',
  },
  {
    id: 'fool-of-me',
    category: 'blame',
    severity: 'advise',
    find: `voor (?:aap|schut|gek|paal) (?:zet|gezet|gehouden|staan)|te kakken|een loopje met|van het kastje naar de muur|(?:lak|maling|schijt) aan|aan (?:uw|je|jullie) laars|(?:een )?(?:worst|zorg) zijn|(?:voor (?:mijn|de) lol|voor nop|voor spek en bonen)|ik werk(?: hier)? gratis|gratis werk`,
    calmer: 'noem wat er gebeurde',
  },
  {
    id: 'no-way-to-treat',
    category: 'blame',
    severity: 'advise',
    find: `zo (?:ga|gaat|doe|doet|behandel|behandelt) (?:je|u|men) ${gap(3)}(?:niet|mensen)|met ${you} valt ${gap(2)}(?:niet|geen)|met zulke (?:klanten|mensen|lui)|zulke (?:klanten|lui)|mensen zoals ${you}`,
    calmer: 'onze manieren van werken liggen te ver uit elkaar',
  },
  {
    id: 'any-normal',
    category: 'passiveAggressive',
    severity: 'advise',
    find: `(?:iedere|elke) (?:normale|fatsoenlijke|zichzelf respecterende|andere) (?:klant|opdrachtgever|ondernemer|mens)|een (?:normale|fatsoenlijke) (?:klant|opdrachtgever|ondernemer|mens)|normale (?:klanten|mensen)|een kind kan|zelfs een (?:kleuter|kind)|hoe moeilijk kan|is dat nou zo|typisch(?: voor)? (?:u|je|jou|jullie)|was te verwachten|voor de verandering|zou (?:u|je|jullie) sieren`,
    calmer: 'weglaten',
  },
  {
    id: 'read-it',
    category: 'passiveAggressive',
    severity: 'advise',
    find: `had ${you} ${gap(3)}(?:gelezen|geluisterd|opgelet)|voor de (?:aller)?laatste (?:keer|maal)|ten overvloede|${you} moest eens weten|om te huilen|te gek voor woorden|van de zotte|nergens op|kant noch wal|${you} ${gap(2)}nergens (?:geweest|zijn)`,
    calmer: 'weglaten',
  },
  {
    id: 'sick-of-it',
    category: 'loaded',
    severity: 'advise',
    find: `mijn neus uit|(?:mijn|de) keel uit|doodziek|kotsmisselijk|doodmoe van|moe van (?:u|jou|jullie|uw|jouw)|witheet|uit mijn vel|op mijn zenuwen|nooit meer|opgeruimd staat|blij dat ik (?:van|eindelijk)|(?<!ik )eindelijk (?:verlost|van (?:u|je|jullie) af)|ik heb (?:er |hier )?(?:meer dan |schoon )?genoeg van|genoeg van (?:u|je|jullie|uw|jouw)`,
    calmer: 'dit past niet meer bij mij',
  },
  {
    id: 'get-lost',
    category: 'loaded',
    severity: 'stop',
    find: '(?:rot|flikker|donder) (?:toch )?op|zoek het (?:maar |lekker )?(?:zelf )?uit|bekijk het maar|vergeet het maar|stik er|dikke vinger|tot nooit',
    calmer: 'weglaten',
  },
  {
    id: 'reputation',
    category: 'threat',
    severity: 'stop',
    find: `(?:mijn|ons) (?:hele )?netwerk ${gap(2)}(?:laten weten|vertellen|waarschuwen|inlichten)|(?:${your}) reputatie|zwarte lijst|schandpaal|met naam en toenaam|terugpakken|kapot ?maken`,
    calmer: 'weglaten',
  },
  {
    id: 'it-will-cost',
    category: 'threat',
    severity: 'stop',
    isLawful: true,
    find: `(?:gaat|zal) (?:u|je|jullie) ${gap(2)}(?:geld |duur )?(?:kosten|komen te staan|opbreken)|gevolgen (?:zijn |komen )?voor (?:u|jou|jullie|uw rekening)|duur te staan|(?:u|je|jullie) (?:hoort|hoor|horen) van mijn`,
    calmer: 'op [datum] doe ik …',
  },
  {
    id: 'some-time',
    category: 'unclear',
    severity: 'advise',
    find: '(?:komt|kom) er (?:misschien |vast |wel )*ooit|ooit (?:een|eens)|op den duur|mettertijd|nader te bepalen|in de loop van (?:het|volgend) jaar',
    calmer: 'op [datum]',
  },
];

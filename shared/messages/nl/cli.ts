import type { cli as en } from '../en/cli';
import type { Words } from '../words';

export const cli = {
  help: `Adieu: wat levert een uur bij elke klant echt op, en hoe neem je goed afscheid?

  adieu rates ADMINISTRATIE [--from DAG] [--until DAG] [--as-of DAG]
        Wat een uur echt oplevert, klant voor klant, en waar de rest blijft.
  adieu signals ADMINISTRATIE [--as-of DAG]
        Wie betaalt laat, kost te veel tijd of werkt lastig samen: niveaus, feiten en waar ze naast liggen.
  adieu letter ADMINISTRATIE --client ID-OF-NAAM --last-day DAG --out BESTAND.pdf
        [--language nl|en] [--date DAG] [--reason nonPayer|timeEater|disrespect|changeOfCourse]
        [--tone warm|businesslike] [--standard a-2a|ua-1]
        Schrijft de afscheidsbrief als PDF, over BESTAND.pdf heen als dat er al is. De administratie blijft gelijk.
  adieu check ADMINISTRATIE
        Klopt de administratie? Zo niet, wat is er mis en waar.
  adieu import ADMINISTRATIE BESTAND... [--dry-run]
        Voegt uren uit Toggl Track toe (gedetailleerd rapport, CSV) en facturen (UBL 2.1), niets dubbel.
        Met --dry-run laat het alleen zien wat erbij zou komen.
  adieu undo ADMINISTRATIE
        Draait de laatste wijziging terug: een import, of wat je het laatst in de app deed.
  adieu sample ADMINISTRATIE [--size AANTAL] [--date DAG]
        Maakt een voorbeeld om mee te oefenen; nooit over een bestaand bestand heen.
  adieu demo
        De tarieven van het voorbeeld, en een Nederlandse en een Engelse brief in de map out.
  adieu help | --help | --version

  DAG schrijf je als 2026-11-24. Overal kan --json bij (exacte cijfers: centen, minuten) en --lang nl|en.
  Ze eindigen met 0, of met 1 en één regel die zegt wat er mis is.`,
  unknownCommand: '‘{{command}}’ is geen opdracht. Kies uit {{commands}}.',
  unknownOption: '{{option}} hoort niet bij ‘{{command}}’. Zie adieu help.',
  optionNeedsValue: 'Bij {{option}} hoort een waarde: zet die erachter. Zie adieu help.',
  optionTakesNoValue: 'Bij {{option}} hoort geen waarde: laat ‘{{value}}’ weg.',
  missingArgument: 'Bij ‘{{command}}’ ontbreekt {{argument}}. Zie adieu help.',
  tooManyArguments:
    '‘{{value}}’ is er een te veel voor ‘{{command}}’. Zie adieu help; zet aanhalingstekens om een pad met spaties.',
  arguments: { LEDGER: 'het pad van de administratie', FILE: 'een bestand om te importeren' },
  missingOption: 'Bij ‘{{command}}’ ontbreekt {{option}}. Zie adieu help.',
  badDay: '{{option}}: ‘{{value}}’ is geen dag. Schrijf hem als 2026-11-24.',
  badChoice: '{{option}}: ‘{{value}}’ kan niet. Kies uit {{choices}}.',
  badNumber: '{{option}}: ‘{{value}}’ is geen heel getal van 1 tot en met {{limit}}.',
  fromAfterUntil: '--from {{from}} ligt na --until {{until}}. Draai ze om.',
  unknownClient: '--client: er is geen klant ‘{{value}}’ in deze administratie. Wel: {{clients}}.',
  moreClients: 'nog {{count}}',
  noClients: 'nog geen klanten',
  outIsLedger: '--out is de administratie zelf. Kies een ander bestand.',
  fileTrouble: '{{path}}: {{reason}}.',
  reasons: {
    ENOENT: 'dit bestand of deze map is er niet. Controleer het pad',
    EACCES: 'Adieu mag hier niet bij. Kies een andere plek of pas de rechten aan',
    EPERM: 'Adieu mag hier niet bij. Kies een andere plek of pas de rechten aan',
    EISDIR: 'dit is een map. Noem een bestand erin',
    ENOTDIR: 'een deel van het pad is een bestand en geen map. Controleer het pad',
    ENOSPC: 'de schijf is vol. Maak ruimte en probeer het opnieuw',
    EROFS: 'hier kan niets geschreven worden. Kies een andere plek',
    other: 'het is niet te gebruiken ({{code}}). Probeer een andere plek',
  },
  unexpected: 'Er ging iets mis in Adieu zelf ({{reason}}). De administratie is zoals ze was.',
  rates: {
    title: 'Wat een uur echt oplevert, zoals bekend op {{asOf}}',
    titlePeriod: 'Wat een uur echt oplevert, voor werk {{period}}, zoals bekend op {{asOf}}',
    fromUntil: 'van {{from}} tot en met {{until}}',
    from: 'vanaf {{from}}',
    until: 'tot en met {{until}}',
    client: 'Klant',
    hours: 'Uren',
    agreed: 'Afgesproken',
    effective: 'Echt',
    ifAllIsPaid: 'Als alles betaald is',
    received: 'Ontvangen',
    costs: 'Kosten',
    all: 'Alle klanten',
    perHour: 'Afgesproken, echt en als alles betaald is in euro per uur; ontvangen zonder btw.',
    needed: 'Je hebt {{amount}} per uur nodig.',
    leak: 'Van afgesproken naar echt, in euro per uur',
    steps: {
      unbilled: 'Niet factureerbaar',
      notYetInvoiced: 'Te factureren',
      price: 'Prijs',
      openNotDue: 'Loopt nog',
      overdue: 'Te laat',
      writtenOff: 'Afgeboekt',
      costs: 'Kosten',
    },
    noClients: 'In deze administratie staan nog geen klanten.',
    faults: 'Niet alles in deze administratie past bij elkaar: zie adieu check.',
  },
  signals: {
    title: 'Signalen, zoals bekend op {{asOf}}',
  },
  letter: { written: 'Brief aan {{client}} geschreven: {{path}}' },
  check: {
    sound:
      '{{path}} klopt. Klanten: {{clients}}, urenregels: {{timeEntries}}, facturen: {{invoices}}, betalingen: {{payments}}.',
    faulty: '{{path}} klopt niet: {{count}} te herstellen.',
  },
  import: {
    wouldAdd: 'Dit zou erbij komen:',
    added: 'Toegevoegd:',
    nothing: 'In deze bestanden staat niets nieuws.',
    client: 'Klant',
    isNew: 'nieuw',
    timeEntries: 'Regels',
    hours: 'Uren',
    invoices: 'Facturen',
    net: 'Excl. btw',
    total: 'Totaal',
    alreadyThere: 'Stond er al: {{count}}.',
    skipped: 'Overgeslagen:',
    line: 'regel {{line}}',
    stopped: '{{problem}} Er is niets toegevoegd.',
  },
  undo: { done: 'Ongedaan gemaakt: {{change}}.' },
  sample: { made: 'Voorbeeld gemaakt: {{path}} ({{clients}} klanten, {{timeEntries}} urenregels).' },
  demo: { intro: 'Het voorbeeld: de administratie van een ontwerper in Utrecht.' },
} as const satisfies Words<typeof en>;

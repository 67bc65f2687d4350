/** De manier van stoppen: wat er is afgesproken, wat de wet daarover zegt, en de laatste dag. */
export const ending = {
  title: 'Hoe eindigt de samenwerking?',
  lead: 'Vul in wat je met deze klant hebt afgesproken. Adieu rekent je laatste dag uit; je kunt hem veranderen.',
  contract: 'Wat voor werk is het?',
  contracts: { openEnded: 'Doorlopend werk', project: 'Een project', fixedTerm: 'Voor een afgesproken tijd' },
  contractHints: {
    openEnded: 'Het loopt gewoon door: onderhoud, administratie, een vast aantal uren per maand.',
    project: 'Het houdt op als het werk af is: een website, een rapport, een verbouwing.',
    fixedTerm: 'Het loopt tot een dag die je hebt afgesproken.',
  },
  notice: 'Opzegtermijn',
  unit: 'Eenheid',
  units: { days: 'dagen', weeks: 'weken', months: 'maanden' },
  source: 'Waar staat dat?',
  sources: {
    contract: 'In ons contract',
    terms: 'In mijn algemene voorwaarden',
    reasonable: 'Nergens',
  },
  reasonable:
    'Niets afgesproken? Dan moet de termijn redelijk zijn (art. 6:248 BW). Een maand is gebruikelijk, twee als jullie al lang samenwerken.',
  toMonthEnd: 'Opzeggen kan alleen tegen het einde van een maand',
  hasReason: 'Heb je een zwaarwegende reden om eerder te stoppen?',
  reasonHint:
    'Iets waardoor je in redelijkheid niet verder kunt: een ernstige ziekte bijvoorbeeld, of een klant die ook na een aanmaning niet betaalt. Weinig plezier of een betere opdracht is niet genoeg.',
  reasons: { no: 'Nee', yes: 'Ja, die is er' },
  reason: 'Welke reden is dat?',
  reasonNote: 'Voor jezelf, zodat je het later kunt laten zien. Het komt niet in de brief.',
  way: 'Hoe wil je stoppen?',
  ways: {
    notice: 'Opzeggen',
    completion: 'Het werk afmaken',
    term: 'Laten aflopen',
    agreement: 'Samen een einde afspreken',
    weightyReason: 'Meteen opzeggen',
  },
  wayHints: {
    notice: 'Jij beslist, en houdt je aan de opzegtermijn.',
    completion: 'Je doet wat is afgesproken, en neemt niets nieuws aan.',
    term: 'Je werkt tot de afgesproken dag, en verlengt niet.',
    agreement: 'Je stelt een dag voor, en je klant gaat akkoord.',
    weightyReason: 'Eerder dan afgesproken, om de zwaarwegende reden.',
  },
  noticeOn: 'Je brief komt aan op',
  lastDay: 'Laatste dag',
  lengths: {
    days_one: '{{count}} dag',
    days_other: '{{count}} dagen',
    weeks_one: '{{count}} week',
    weeks_other: '{{count}} weken',
    months_one: '{{count}} maand',
    months_other: '{{count}} maanden',
  },
  how: {
    notice: 'De termijn begint als je brief aankomt: {{from}} plus {{length}} is {{day}}.',
    monthEnd:
      'De termijn begint als je brief aankomt: {{from}} plus {{length}}, tot het einde van die maand, is {{day}}.',
    completion: 'Kies de dag waarop het werk klaar is. Om te beginnen staat hier een maand: {{day}}.',
    term: 'Kies de dag tot wanneer jullie het hebben afgesproken. Om te beginnen staat hier een maand: {{day}}.',
    agreement: 'Kies de dag die je wilt voorstellen. Om te beginnen staat hier een maand: {{day}}.',
    weightyReason: 'Om zo’n reden mag je meteen stoppen. Met twee weken kun je het werk nog overdragen: {{day}}.',
  },
  take: 'Neem {{day}}',
  short_one:
    'Dat is {{count}} dag voordat de opzegtermijn afloopt, op {{day}}. Je klant kan je daaraan houden; overleg het eerst.',
  short_other:
    'Dat is {{count}} dagen voordat de opzegtermijn afloopt, op {{day}}. Je klant kan je daaraan houden; overleg het eerst.',
  save: 'Bewaar en ga verder',
  toPlan: 'Naar het plan',
  law: {
    title: 'Wat de wet zegt',
    openEnded:
      'Je mag opzeggen. Een professional mag stoppen met werk dat geen einddatum heeft en nooit ‘af’ is (art. 7:408 lid 2 BW). Houd je wel aan de opzegtermijn.',
    project:
      'Je mag niet halverwege opzeggen. Een professional maakt een klus af die ophoudt als het werk klaar is, tenzij er een zwaarwegende reden is (art. 7:408 lid 2 BW). Maak het werk af, of spreek samen een eerder einde af.',
    fixedTerm:
      'Je mag niet eerder stoppen dan de afgesproken dag, tenzij er een zwaarwegende reden is (art. 7:408 lid 2 BW). Laat het aflopen, of spreek samen een eerder einde af.',
    reached:
      'Je opzegging telt vanaf de dag waarop ze bij je klant aankomt, niet vanaf de datum op de brief (art. 3:37 lid 3 BW).',
    consumer:
      'Je klant is een consument. Die mag altijd stoppen, zonder schadevergoeding (art. 7:408 lid 1 en 3 BW). Je voorwaarden kunnen dat niet veranderen (art. 7:413 BW).',
    contractFirst: 'Staat er iets anders in je contract? Dan gaat dat meestal voor (art. 7:400 lid 2 BW).',
    noLawyer: 'Adieu is geen jurist. Twijfel je, of gaat het om veel geld? Laat er dan iemand naar kijken.',
  },
} as const;

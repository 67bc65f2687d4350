export const app = {
  name: 'Adieu',
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  nav: { clients: 'Klanten', hours: 'Uren', money: 'Geld', imports: 'Importeren', settings: 'Instellingen' },
  nLate_one: '{{count}} te laat',
  nLate_other: '{{count}} te laat',
  local: 'Alles staat op deze computer.',
  savedAt: 'Laatst bewaard {{time}}',
  savedOn: 'Laatst bewaard {{day}}',
  sample: 'Je bekijkt het voorbeeld.',
  leaveSample: 'Naar je eigen administratie',
  undone: 'Ongedaan gemaakt: {{what}}',
  redone: 'Opnieuw gedaan: {{what}}',
  dismiss: 'Sluiten',
  notices: {
    journalTorn: 'Adieu werd midden in een wijziging afgebroken. Die laatste is niet bewaard; alles ervoor wel.',
    journalDamaged:
      'Een deel van de laatste wijzigingen was beschadigd op schijf. Wat leesbaar was staat in je administratie; kijk je laatste werk na. Het beschadigde bestand is bewaard: {{path}}',
    merged:
      'ledger.json is buiten Adieu bewerkt terwijl er nog wijzigingen wachtten. Allebei staan ze nu in je administratie.',
    mergedWithConflicts_one:
      'ledger.json is buiten Adieu bewerkt terwijl er nog wijzigingen wachtten. Allebei staan ze nu in je administratie; bij {{count}} onderdeel telt de bewerking van buiten. De wachtende wijzigingen zijn bewaard: {{path}}',
    mergedWithConflicts_other:
      'ledger.json is buiten Adieu bewerkt terwijl er nog wijzigingen wachtten. Allebei staan ze nu in je administratie; bij {{count}} onderdelen telt de bewerking van buiten. De wachtende wijzigingen zijn bewaard: {{path}}',
    migrated: 'Je administratie was van een oudere Adieu en is bijgewerkt. De oude staat bij de backups: {{file}}',
    editedElsewhere:
      'Een ander programma wijzigde ledger.json terwijl het hier open stond. Adieu bewaarde jouw versie; de andere staat hier: {{path}}',
    notFolded:
      'Je wijzigingen staan veilig naast ledger.json, maar er nog niet in. {{reason}} Bij je volgende wijziging probeert Adieu het opnieuw.',
    full: 'De schijf is vol: maak ruimte.',
  },
  loading: 'Een ogenblik…',
  fault: 'Deze pagina liep vast.',
  faultHint:
    'Je administratie is veilig: alles wat je bewaarde staat op schijf. Ga terug naar je klanten of laad het venster opnieuw.',
  reload: 'Opnieuw laden',
  toClients: 'Naar je klanten',
  palette: 'Zoek of doe…',
  paletteHint: 'Typ een klant, een pagina of wat je wilt doen',
  paletteEmpty: 'Niets gevonden. Probeer een deel van een naam.',
  actions: 'Doen',
  pages: 'Ga naar',
  forms: {
    newClient: 'Nieuwe klant',
    client: 'Klant wijzigen',
    newHours: 'Uren noteren',
    hours: 'Uren wijzigen',
    newInvoice: 'Factuur toevoegen',
    invoice: 'Factuur wijzigen',
    newCreditNote: 'Creditnota maken',
    creditNote: 'Creditnota wijzigen',
    newPayment: 'Betaling toevoegen',
    payment: 'Betaling wijzigen',
    newCost: 'Kosten toevoegen',
    cost: 'Kosten wijzigen',
  },
} as const;

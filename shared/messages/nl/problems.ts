import type { ProblemCode } from '../../result';

export const problems = {
  invalidInput: 'Er klopt iets niet bij {{field}}. Kijk het na en probeer het opnieuw.',
  belowZero: 'Dit kan niet onder nul zijn. Vul 0 of meer in.',
  tooLarge: 'Dit is te veel. Vul hooguit {{limit}} in.',
  textTooLong: 'Deze tekst is te lang. Houd het op hooguit {{limit}} tekens.',
  unknownClient: 'Deze klant staat niet meer in je administratie. Kies een andere.',
  unknownInvoice: 'Deze factuur staat niet meer in je administratie. Kies een andere.',
  unknownRecord:
    'Dit staat niet meer in je administratie. Misschien is het verwijderd; met ongedaan maken komt het terug.',
  clientMissing: 'Kies de klant waar dit over gaat.',
  repeatUnknown: 'Deze herhaling kent Adieu niet. Kies een andere, of verbeter de regel.',
  repeatNever: 'Met deze regel komt de herinnering nooit. Kies een andere dag of regel.',
  noOfficeDay: 'Kies minstens één dag.',
  closesBeforeOpens: 'Je kantoor sluit voor het opengaat. Kies een latere tijd.',
  duplicateInvoiceNumber: 'Er is al een factuur {{number}}. Geef deze een ander nummer.',
  invoiceOfOtherClient: 'Deze factuur is van een andere klant. Kies een factuur van dezelfde klant.',
  dueBeforeIssued: 'De vervaldatum ligt vóór de factuurdatum. Kies die dag of een latere.',
  creditNoteNotNegative: 'Met een creditnota neem je een bedrag terug. Vul de bedragen in met een minteken.',
  creditOfCreditNote:
    'Een creditnota hoort bij een factuur, niet bij zichzelf of een andere creditnota. Kies de factuur.',
  vatDoesNotFit:
    'Deze btw past niet bij het bedrag zonder btw. Het teken is hetzelfde en de btw is nooit hoger dan dat bedrag.',
  writtenOffBeforeIssued: 'Je kunt een factuur niet afboeken vóór de factuurdatum. Kies een latere dag.',
  nothingOpen: 'Op deze factuur staat niets meer open.',
  amountZero: 'Vul een ander bedrag in dan 0.',
  entryTooLong: 'Eén regel kan hooguit 24 uur zijn. Verdeel de uren over meer dagen.',
  entryEmpty: 'Vul in hoelang je gewerkt hebt, bijvoorbeeld 1:30.',
  shortcutTaken:
    'Een ander programma gebruikt deze toetsen al, of het systeem houdt ze voor zichzelf. Kies andere; wat was ingesteld, werkt nog.',
  noTimer: 'Er loopt geen timer. Start er eerst een.',
  timerAway: 'Je was weg terwijl de timer liep. Kies eerst wat je met die tijd doet.',
  timerStartsAhead: 'De timer kan niet later dan nu begonnen zijn. Kies een eerder tijdstip.',
  noTimerToResume: 'Er is geen timer om mee verder te gaan.',
  dayTooFarAhead: 'Deze datum ligt te ver vooruit. Controleer het jaar en de maand.',
  dayTooLongAgo: 'Deze datum ligt te ver terug. Controleer het jaar.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  noLedger: 'Er is geen administratie open. Open er een of begin een nieuwe.',
  ledgerUnreadable:
    'De administratie {{path}} is niet te lezen. Ze is ongewijzigd apart gezet; kies een reservekopie om verder te gaan.',
  ledgerInvalid: 'In de administratie {{path}} staat iets wat Adieu niet begrijpt: {{reason}}. Er is niets gewijzigd.',
  notALedger:
    '{{name}} is geen administratie van Adieu en blijft zoals het is. Kies een ander bestand; meestal heet het ledger.json.',
  ledgerNewer:
    'De administratie {{path}} is gemaakt met een nieuwere Adieu (versie {{version}}). Werk Adieu bij om het te openen.',
  ledgerLocked: 'De administratie {{path}} is al open in een andere Adieu. Sluit die eerst.',
  ledgerNotFound: 'Er staat geen administratie op {{path}}. Controleer het pad of begin een nieuwe.',
  ledgerExists: 'Er staat al een bestand op {{path}}. Kies een andere naam, of open dat bestand.',
  notWritable: 'Adieu mag niet schrijven in {{path}}. Kies een andere map of pas de rechten aan.',
  diskFull: 'De schijf is vol, dus er is niets bewaard. Maak ruimte en probeer het opnieuw.',
  fileUnreadable: 'Het bestand {{name}} is niet te lezen. Kijk of het bestaat en niet ergens anders open staat.',
  fileTooLarge: 'Het bestand {{name}} is te groot (hooguit {{limit}}). Splits het en importeer de delen.',
  tooManyFiles: 'Hooguit {{limit}} bestanden tegelijk. Importeer er eerst een deel van, daarna de rest.',
  unknownFormat: 'Adieu kent het formaat van {{name}} niet. Het leest CSV van Toggl Track en UBL 2.1-facturen.',
  importRowInvalid: 'Regel {{line}} van {{name}} is overgeslagen: {{reason}}.',
  xmlForbidden:
    'In {{name}} staat een documenttype of entiteit, en daar is misbruik van te maken. Vraag de afzender om een gewoon UBL-bestand.',
  fileEmpty: 'In {{name}} staat niets. Exporteer het opnieuw.',
  columnMissing:
    'In {{name}} ontbreekt de kolom ‘{{column}}’. Exporteer het gedetailleerde rapport, met alle kolommen.',
  xmlMalformed: '{{name}} is beschadigd op regel {{line}}; er is niets uit gelezen. Haal het bestand opnieuw op.',
  notUbl: 'In {{name}} staat ‘{{root}}’, geen UBL-factuur of creditnota. Vraag de factuur als UBL 2.1.',
  importExpired: 'Dit overzicht geldt niet meer. Kies de bestanden opnieuw.',
  nothingToImport: 'Er is niets nieuws om te importeren.',
  profileIncomplete: 'Vul eerst je {{field}} in bij Instellingen; een brief kan niet zonder.',
  letterIncomplete: 'In de brief ontbreekt nog: {{field}}.',
  lastDayBeforeDate:
    'De laatste dag ({{lastDay}}) ligt vóór de datum van de brief ({{date}}). Kies een latere laatste dag.',
  letterIssued: 'Deze brief is al vastgelegd en blijft zoals hij is. Begin een nieuwe.',
  letterNotIssued: 'Deze brief is nog een concept. Sla hem eerst op als PDF.',
  untilBeforeFrom: 'De laatste dag ligt vóór de eerste. Kies die dag of een latere.',
  evidenceTooLong:
    'Dit dossier telt {{rows}} regels, te veel voor één PDF. Kies een kortere periode, of laat uren of notities weg.',
  letterTooLong: 'De brief telt {{pages}} pagina’s. Kort hem in tot hooguit {{limit}}.',
  characterUnknown: 'De brief kan “{{character}}” niet weergeven. Vervang het door andere tekens.',
  typesettingFailed: 'De brief kon niet worden gezet: {{reason}}. Je tekst is bewaard.',
  logoUnreadable: 'De afbeelding {{name}} kan niet worden afgedrukt. Kies een PNG-, JPEG- of SVG-bestand.',
  pdfMissing:
    'De PDF van deze brief staat niet meer op {{path}}. Zet hem terug uit een reservekopie om hem opnieuw op te slaan.',
  noMailProgram:
    'Geen programma op deze computer opende de e-mail. Hij staat op {{path}}; of kopieer de tekst naar een nieuwe e-mail en voeg de PDF toe.',
  linkNotAllowed: 'Adieu opent geen links naar {{url}}.',
  cancelled: 'Geannuleerd.',
  unexpected: 'Er ging iets mis in Adieu zelf. Je administratie is veilig; in het logbestand staat meer.',
} as const satisfies Record<ProblemCode, string>;

import type { faults as source } from '../en/faults';
import type { Words } from '../words';

export const faults = {
  empty: 'het bestand is leeg',
  notJson: 'het bestand is geen volledige JSON; misschien is het afgekapt',
  notALedger:
    'het bestand is geen administratie van Adieu: "format" moet "adieu-ledger" zijn en "version" een heel getal',
  notAList: 'moet een lijst zijn, tussen [ en ]',
  notReadable: 'Adieu mag het bestand niet lezen; controleer de rechten',
  duplicateId: 'deze id komt vaker voor; geef elk onderdeel een eigen id',
  unknownClient: 'verwijst naar klant {{target}}, die niet in de administratie staat',
  unknownInvoice: 'verwijst naar factuur {{target}}, die niet in de administratie staat',
  missing: 'ontbreekt',
  notText: 'moet tekst zijn, tussen aanhalingstekens',
  notNumber: 'moet een getal zijn, zonder aanhalingstekens',
  notWhole: 'moet een heel getal zijn, zonder aanhalingstekens',
  notYesNo: 'moet true of false zijn, zonder aanhalingstekens',
  notRecord: 'moet een onderdeel zijn, tussen { en }',
  notOneOf: 'moet een van deze zijn: {{allowed}}',
  tooSmall: 'moet minstens {{limit}} zijn',
  tooLarge: 'mag hooguit {{limit}} zijn',
  tooLong: 'mag hooguit {{limit}} tekens hebben',
  required: 'mag niet leeg zijn',
  day: 'moet een bestaande dag zijn, geschreven als 2026-11-24',
  time: 'moet een tijd zijn, geschreven als 09:30',
  instant: 'moet een moment zijn, geschreven als 2026-11-24T09:30:00Z',
  email: 'moet een e-mailadres zijn',
  kvk: 'moet uit acht cijfers bestaan',
  colour: 'moet een kleur zijn, geschreven als #1a2b3c',
  entryTooLong: 'mag hooguit 1440 (24 uur) zijn',
  wrongForm: 'heeft niet de juiste vorm',
} as const satisfies Words<typeof source>;

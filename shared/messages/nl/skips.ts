import type { SkipCode } from '../../model/import-rows';

export const skips = {
  noClient: 'Er staat geen klant en geen project bij. Vul er een in waar het vandaan komt en exporteer opnieuw.',
  badDate: '‘{{value}}’ is geen datum.',
  ambiguousDate: '‘{{value}}’ kan op twee manieren gelezen worden. Exporteer met datums als JJJJ-MM-DD.',
  dayOutOfRange: '‘{{value}}’ ligt te ver vooruit of te lang terug.',
  badDuration: '‘{{value}}’ is geen tijdsduur.',
  noDuration: 'Er staat geen tijd op.',
  durationTooLong: '{{value}} is meer dan 24 uur.',
  endBeforeStart: 'Het einde ligt vóór het begin.',
  brokenRow: 'De regel heeft {{found}} kolommen in plaats van {{expected}}.',
  purchaseInvoice: 'Factuur {{number}} is van {{seller}} aan jou, niet van jou.',
  otherCurrency: 'Factuur {{number}} is in {{currency}}. Voer hem zelf in euro’s in.',
  badAmount: '‘{{value}}’ is geen bedrag ({{field}}).',
  totalsDisagree:
    'Factuur {{number}} telt niet op: de delen zijn {{computed}}, het totaal {{stated}}. Voer hem zelf in.',
  vatDoesNotFit: 'De btw van factuur {{number}} past niet bij het bedrag. Voer hem zelf in.',
  noNumber: 'De factuur heeft geen nummer.',
  numberTaken: 'Er is al een andere factuur {{number}}, met een andere datum of een ander bedrag.',
} as const satisfies Record<SkipCode, string>;

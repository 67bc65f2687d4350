import type { SkipCode } from '../../model/import-rows';

/** Why a row of an imported file is left out, and what to do if it should not be. */
export const skips = {
  noClient: 'There is no client and no project. Fill one in where it comes from and export again.',
  badDate: '“{{value}}” is not a date.',
  ambiguousDate: '“{{value}}” may be read day first or month first. Export with dates as YYYY-MM-DD.',
  dayOutOfRange: '“{{value}}” lies too far ahead or too long ago.',
  badDuration: '“{{value}}” is not a duration.',
  noDuration: 'No time was logged.',
  durationTooLong: '{{value}} is more than 24 hours.',
  endBeforeStart: 'It ends before it starts.',
  brokenRow: 'The row has {{found}} columns instead of {{expected}}.',
  purchaseInvoice: 'Invoice {{number}} was sent to you by {{seller}}, not by you.',
  otherCurrency: 'Invoice {{number}} is in {{currency}}. Add it by hand in euros.',
  badAmount: '“{{value}}” is not an amount ({{field}}).',
  totalsDisagree: 'Invoice {{number}} does not add up: {{computed}} by its parts, {{stated}} in total. Add it by hand.',
  vatDoesNotFit: 'The VAT of invoice {{number}} does not fit its amount. Add it by hand.',
  noNumber: 'The invoice has no number.',
  numberTaken: 'There is another invoice {{number}} with another date or amount.',
} as const satisfies Record<SkipCode, string>;

/** Check digits of IBAN and VAT id. They warn and never refuse: the user may know better than a table of countries. */
import { electronicFormatIBAN, friendlyFormatIBAN, ValidationErrorsIBAN, validateIBAN } from 'ibantools';
import { validate as validateBtw } from 'stdnum/lib/cjs/nl/btw.js';

export type NumberWarning = 'ibanCountry' | 'ibanLength' | 'ibanChecksum' | 'ibanBank' | 'vatFormat' | 'vatChecksum';

export const tidyIban = (text: string): string => friendlyFormatIBAN(text.toUpperCase()) ?? text.trim();

export const ibanWarning = (text: string): NumberWarning | null => {
  const iban = electronicFormatIBAN(text.toUpperCase()) ?? '';
  if (iban === '') return null;
  const { errorCodes } = validateIBAN(iban);
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry)) return 'ibanCountry';
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength)) return 'ibanLength';
  if (errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)) return 'ibanChecksum';
  return errorCodes.length > 0 ? 'ibanBank' : null;
};

export const tidyVatId = (text: string): string => text.toUpperCase().replaceAll(/[\s.-]/gu, '');

/** Only Dutch ids are checked; those of another country are taken as they are. */
export const vatIdWarning = (text: string): NumberWarning | null => {
  const id = tidyVatId(text);
  if (id === '' || (/^[A-Z]{2}/u.test(id) && !id.startsWith('NL'))) return null;
  if (!/^NL\d{9}B\d{2}$/u.test(id)) return 'vatFormat';
  return validateBtw(id).isValid ? null : 'vatChecksum';
};

/** Supplier or customer of a UBL invoice. */
import type { ImportedParty } from '../../shared/model/import-rows';
import type { XmlElement } from './xml-tree';
import { elementsAt, textAt } from './xml-tree';

/** Company numbers and VAT ids come with spaces, points and lower case: 'NL 1234.56.789.B.01'. */
const tidyIdentifier = (text: string): string => text.replaceAll(/[^\da-z]/giu, '').toUpperCase();

const governmentScheme = '0190';

const countryName = (code: string, language: 'nl' | 'en'): string | undefined => {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code);
  } catch {
    return undefined;
  }
};

const readAddress = (party: XmlElement, countryCode: string): ImportedParty['address'] => {
  const at = (field: string) => textAt(party, `PostalAddress/${field}`);
  const street = ['StreetName', 'BuildingNumber', 'AdditionalStreetName'].map(at).filter(Boolean).join(' ');
  const lines = {
    street: street.slice(0, 200),
    postcode: at('PostalZone').slice(0, 20),
    city: at('CityName').slice(0, 100),
  };
  const country = countryCode === 'NL' ? undefined : countryName(countryCode, countryCode === 'BE' ? 'nl' : 'en');
  const filled = Object.entries({ ...lines, country: country ?? '' }).filter(([, value]) => value !== '');
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
};

/** `role` is 'AccountingSupplierParty' or 'AccountingCustomerParty'. Anything may be missing. */
export const readParty = (invoice: XmlElement, role: string): ImportedParty => {
  const [party] = elementsAt(invoice, `${role}/Party`);
  if (!party) return { names: [], identifiers: [] };
  const all = (paths: readonly string[]) => paths.flatMap((path) => elementsAt(party, path));
  const textsOf = (paths: readonly string[]) => paths.map((path) => textAt(party, path)).filter((text) => text !== '');
  const person = textsOf(['Person/FirstName', 'Person/FamilyName']).join(' ');
  const names = [...textsOf(['PartyLegalEntity/RegistrationName', 'PartyName/Name']), person].filter(Boolean);
  const numbered = all([
    'PartyLegalEntity/CompanyID',
    'PartyTaxScheme/CompanyID',
    'PartyIdentification/ID',
    'EndpointID',
  ]);
  const countryCode = textAt(party, 'PostalAddress/Country/IdentificationCode').toUpperCase();
  const address = readAddress(party, countryCode);
  const email = textAt(party, 'Contact/ElectronicMail');
  const contactName = textAt(party, 'Contact/Name') || person;
  return {
    names: [...new Set(names)],
    identifiers: [...new Set(numbered.map(({ text }) => tidyIdentifier(text)))].filter((text) => text.length >= 8),
    ...(address ? { address } : {}),
    ...(email === '' ? {} : { email }),
    ...(contactName === '' ? {} : { contactName }),
    ...(/^[A-Z]{2}$/u.test(countryCode) ? { countryCode } : {}),
    isGovernment: numbered.some(({ attributes }) => attributes['schemeID'] === governmentScheme),
  };
};

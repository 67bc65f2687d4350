import { expect, test } from 'vitest';
import { ublInvoice } from '../../../electron/imports/ubl-invoice';
import type { ImportRows } from '../../../shared/model/import-rows';
import { fixture, textFile } from './fixture';

const read = (file: { name: string; bytes: Uint8Array }): ImportRows => {
  const result = ublInvoice.read(file);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

type Parts = { before?: string; terms?: string; tax?: string; totals?: string; currency?: string };

/** The least that is an invoice: 200.00 + 42.00 VAT. */
const invoice = ({ before = '', terms = '', tax, totals, currency = 'EUR' }: Parts = {}): string => {
  const ubl = 'urn:oasis:names:specification:ubl:schema:xsd';
  const vat = tax ?? `<c:TaxTotal><b:TaxAmount currencyID="${currency}">42.00</b:TaxAmount></c:TaxTotal>`;
  const sums =
    totals ??
    '<b:TaxExclusiveAmount>200.00</b:TaxExclusiveAmount><b:TaxInclusiveAmount>242.00</b:TaxInclusiveAmount><b:PayableAmount>242.00</b:PayableAmount>';
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<Invoice xmlns="${ubl}:Invoice-2" xmlns:c="${ubl}:CommonAggregateComponents-2" xmlns:b="${ubl}:CommonBasicComponents-2">
  <b:ID>2026-014</b:ID><b:IssueDate>2026-03-31</b:IssueDate><b:DocumentCurrencyCode>${currency}</b:DocumentCurrencyCode>
  <c:AccountingCustomerParty><c:Party><c:PartyName><b:Name>Bakker &amp; Zn</b:Name></c:PartyName></c:Party></c:AccountingCustomerParty>
  ${terms}${vat}<c:LegalMonetaryTotal>${sums}</c:LegalMonetaryTotal></Invoice>`;
};
const readText = (parts: Parts = {}) => read(textFile('f.xml', invoice(parts)));

test('reads a full Dutch invoice by hand-checked figures, its embedded PDF left aside', () => {
  expect(read(fixture('testset__SI-UBL-2.0_ok_full.xml')).invoices).toMatchObject([
    {
      number: 'TOSL108',
      issuedOn: '2009-12-15',
      dueOn: null,
      workUntil: '2009-11-30',
      netCents: 143_650,
      vatCents: 29_220,
      prepaidCents: 100_000,
      client: 'The buyercompany inc.',
      buyer: {
        names: ['The buyercompany inc.', 'Buyercompany ltd'],
        address: { street: 'Anystreet Back door', postcode: '101', city: 'Anytown' },
        email: 'john@buyercompany.eu',
      },
      seller: { identifiers: ['12345678', 'NL12345678'] },
    },
  ]);
});

test('turns a credit note negative, and names the invoice that it takes back', () => {
  expect(read(fixture('testset__SI-UBL-2.0_BR-NL-8_ok_381.xml')).invoices).toMatchObject([
    { netCents: -20_000, vatCents: -2_700, creditOfNumber: '46568' },
  ]);
});

test('keeps what was paid before the invoice apart from its net and VAT, and reads a term in words', () => {
  expect(read(fixture('gobl.ubl__invoice-with-prepayment.xml')).invoices).toMatchObject([
    { netCents: 180_000, vatCents: 34_200, prepaidCents: 64_260, dueOn: '2024-06-14' },
  ]);
});

test.each([
  [
    'testset__SI-UBL-2.0_BR-CO-15_error_taxtotal.xml',
    'totalsDisagree',
    { computed: 'EUR 242.00', stated: 'EUR 243.00' },
  ],
  ['gobl.ubl__custom-namespace-prefixes.xml', 'otherCurrency', { number: 'CN758494', currency: 'GBP' }],
])('leaves %s out and says why', (name, code, details) => {
  const { invoices, skipped } = read(fixture(name));
  expect(invoices).toEqual([]);
  expect(skipped).toMatchObject([{ file: name, line: null, code, details }]);
});

test('names what it found when the file is another kind of invoice', () => {
  expect(ublInvoice.read(fixture('testset__NLCIUS-CII_ok_example.xml'))).toMatchObject({
    ok: false,
    problem: { code: 'notUbl', details: { root: 'CrossIndustryInvoice' } },
  });
});

test('reads any prefix, escaped names, and an envelope around the invoice', () => {
  const inner = invoice().replace(/^<\?xml[^>]*\?>/u, '');
  const wrapped = textFile(
    'f.xml',
    `<StandardBusinessDocument xmlns="urn:x"><Header/>${inner}</StandardBusinessDocument>`,
  );
  for (const rows of [readText(), read(wrapped)])
    expect(rows.invoices).toMatchObject([
      { number: '2026-014', client: 'Bakker & Zn', netCents: 20_000, vatCents: 4_200, dueOn: null },
    ]);
});

test.each([
  ['<b:DueDate>2026-04-14Z</b:DueDate>', '2026-04-14'],
  ['<c:PaymentMeans><b:PaymentDueDate>2026-04-10</b:PaymentDueDate></c:PaymentMeans>', '2026-04-10'],
  ['<c:PaymentTerms><b:Note>Betaling binnen 14 dagen</b:Note></c:PaymentTerms>', '2026-04-14'],
  ['<c:PaymentTerms><b:Note>Zoals afgesproken</b:Note></c:PaymentTerms>', null],
])('finds the due date in %s', (terms, dueOn) => {
  expect(readText({ terms }).invoices[0]?.dueOn).toBe(dueOn);
});

test('counts only the VAT in the currency of the document', () => {
  const tax =
    '<c:TaxTotal><b:TaxAmount currencyID="EUR">42.00</b:TaxAmount></c:TaxTotal><c:TaxTotal><b:TaxAmount currencyID="SEK">480.12</b:TaxAmount></c:TaxTotal>';
  expect(readText({ tax }).invoices[0]?.vatCents).toBe(4_200);
});

test('derives what is missing: no VAT total, no total including VAT', () => {
  const totals = '<b:TaxExclusiveAmount>800</b:TaxExclusiveAmount><b:PayableAmount>800</b:PayableAmount>';
  expect(readText({ tax: '', totals }).invoices).toMatchObject([{ netCents: 80_000, vatCents: 0 }]);
});

test('refuses amounts that are none, and an invoice in dollars', () => {
  const totals = '<b:TaxExclusiveAmount>1.000,00</b:TaxExclusiveAmount>';
  expect(readText({ totals }).skipped).toMatchObject([
    { code: 'badAmount', details: { value: '1.000,00', field: 'TaxExclusiveAmount' } },
  ]);
  expect(readText({ currency: 'USD' }).skipped).toMatchObject([
    { code: 'otherCurrency', details: { currency: 'USD' } },
  ]);
});

const lol = (level: number) => `<!ENTITY lol${level} "${`&lol${level - 1};`.repeat(10)}">`;
const bomb = `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(lol).join('')}]>`;

test.each([
  ['an entity bomb', bomb],
  ['a file of this computer', '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'],
  ['an address on the network', '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">'],
  ['a document type behind a comment', '<!-- <Invoice> --><?x y?>\n<!doctype x>'],
])('refuses %s before it is parsed', (_, before) => {
  expect(ublInvoice.read(textFile('f.xml', invoice({ before })))).toMatchObject({
    ok: false,
    problem: { code: 'xmlForbidden', details: { name: 'f.xml' } },
  });
});

test('reads text that only looks like a document type', () => {
  const terms = '<b:Note><![CDATA[<!DOCTYPE x>]]></b:Note>';
  expect(readText({ terms }).invoices).toHaveLength(1);
});

test.each([
  ['cut off halfway', invoice().slice(0, 700), 'xmlMalformed'],
  ['with an entity that nobody declared', invoice().replace('&amp;', '&secret;'), 'xmlMalformed'],
  ['nested without end', '<a>'.repeat(100_000), 'fileTooLarge'],
  ['made of very many elements', `<a>${'<b/>'.repeat(300_000)}</a>`, 'fileTooLarge'],
  ['of comments only', '<!-- x -->'.repeat(20_000), 'xmlMalformed'],
  ['without a namespace', '<Invoice><ID>1</ID></Invoice>', 'notUbl'],
])('refuses XML %s', (_, text, code) => {
  expect(ublInvoice.read(textFile('f.xml', text))).toMatchObject({ ok: false, problem: { code } });
});

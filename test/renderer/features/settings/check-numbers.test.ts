import { describe, expect, it } from 'vitest';
import { ibanWarning, tidyIban, tidyVatId, vatIdWarning } from '../../../../renderer/features/settings/check-numbers';

describe('IBAN', () => {
  it('takes the example of the Dutch banks, with or without spaces, in any case', () => {
    expect(ibanWarning('NL91 ABNA 0417 1643 00')).toBeNull();
    expect(ibanWarning('nl91abna0417164300')).toBeNull();
    expect(tidyIban('nl91abna0417164300')).toBe('NL91 ABNA 0417 1643 00');
  });

  it('says what does not fit', () => {
    expect(ibanWarning('NL92 ABNA 0417 1643 00')).toBe('ibanChecksum');
    expect(ibanWarning('NL91 ABNA 0417 1643 0')).toBe('ibanLength');
    expect(ibanWarning('0417164300')).toBe('ibanCountry');
  });

  it('says nothing about an empty field', () => {
    expect(ibanWarning('  ')).toBeNull();
  });
});

describe('VAT id', () => {
  // NL000099998B57 is the example id that the tax office gives for sole traders; NL004495445B01 passes the older test.
  it('takes ids of sole traders and of companies', () => {
    expect(vatIdWarning('NL000099998B57')).toBeNull();
    expect(vatIdWarning('nl 0044.95.445.B01')).toBeNull();
    expect(tidyVatId('nl 0044.95.445.B01')).toBe('NL004495445B01');
  });

  it('says what does not fit', () => {
    expect(vatIdWarning('NL000099998B58')).toBe('vatChecksum');
    expect(vatIdWarning('NL99998B57')).toBe('vatFormat');
    expect(vatIdWarning('123456782')).toBe('vatFormat');
  });

  it('leaves ids of other countries alone', () => {
    expect(vatIdWarning('DE136695976')).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { composeClosing, composeSalutation } from '../../../shared/letters/salutation';
import type { Client, Formality, Salutation } from '../../../shared/model/client';
import type { Language } from '../../../shared/model/record';

type Row = [contactName: string | undefined, (typeof Salutation)['options'][number], Formality, string];

const business = { name: 'Bakkerij De Korenaar', kind: 'business' } as const;
const greet = (language: Language, [contactName, salutation, formality]: Row): string => {
  const client: Pick<Client, 'name' | 'kind' | 'contactName' | 'salutation'> = {
    ...business,
    salutation,
    ...(contactName === undefined ? {} : { contactName }),
  };
  return composeSalutation(client, language, formality);
};

describe('a Dutch salutation', () => {
  const rows: Row[] = [
    ['Annemarie de Boer', 'ms', 'formal', 'Geachte mevrouw De Boer,'],
    ['K. de Boer', 'ms', 'formal', 'Geachte mevrouw De Boer,'],
    ['Jan van der Aa', 'mr', 'formal', 'Geachte heer Van der Aa,'],
    ["Piet in 't Veld", 'mr', 'formal', "Geachte heer In 't Veld,"],
    ['Maria Jansen-de Vries', 'ms', 'formal', 'Geachte mevrouw Jansen-de Vries,'],
    ['dr. ir. A.B. Jansen', 'mr', 'formal', 'Geachte heer Jansen,'],
    ['mevrouw Anna Maria Bakker', 'ms', 'formal', 'Geachte mevrouw Bakker,'],
    ['van Dam', 'mr', 'formal', 'Geachte heer Van Dam,'],
    ['Visser', 'ms', 'formal', 'Geachte mevrouw Visser,'],
    ['Kim Verbeek', 'neutral', 'formal', 'Geachte Kim Verbeek,'],
    // 'Geachte Kim' is not done, and Kim may be a surname.
    ['Kim', 'neutral', 'formal', 'Geachte heer of mevrouw,'],
    [undefined, 'neutral', 'formal', 'Geachte heer of mevrouw,'],
    ['  ', 'ms', 'formal', 'Geachte heer of mevrouw,'],
    ['Kim Verbeek', 'ms', 'informal', 'Beste Kim,'],
    ['K. Verbeek', 'ms', 'informal', 'Beste K. Verbeek,'],
    [undefined, 'neutral', 'informal', 'Beste relatie,'],
  ];
  it.each(rows)('for %s (%s, %s) is %s', (...row) => expect(greet('nl', row)).toBe(row[3]));
});

describe('an English salutation', () => {
  const rows: Row[] = [
    ['Anne Smith', 'ms', 'formal', 'Dear Ms Smith,'],
    ['J. de Boer', 'mr', 'formal', 'Dear Mr De Boer,'],
    ['Kim Verbeek', 'neutral', 'formal', 'Dear Kim Verbeek,'],
    [undefined, 'mr', 'formal', 'Dear Sir or Madam,'],
    ['Kim Verbeek', 'mr', 'informal', 'Dear Kim,'],
  ];
  it.each(rows)('for %s (%s, %s) is %s', (...row) => expect(greet('en', row)).toBe(row[3]));
});

describe('a salutation for a consumer', () => {
  it('takes the name of the client', () => {
    const client = { name: 'Anna de Vries', kind: 'consumer', salutation: 'ms' } as const;
    expect(composeSalutation(client, 'nl', 'formal')).toBe('Geachte mevrouw De Vries,');
  });
});

describe('a close', () => {
  const named = { ...business, contactName: 'Anne Smith', salutation: 'ms' } as const;
  const unnamed = { ...business, salutation: 'neutral' } as const;
  it('is sincere to a name, faithful to none, kind to a first name', () => {
    expect(composeClosing(named, 'en', 'formal')).toBe('Yours sincerely,');
    expect(composeClosing(unnamed, 'en', 'formal')).toBe('Yours faithfully,');
    expect(composeClosing(named, 'en', 'informal')).toBe('Kind regards,');
    expect(composeClosing(named, 'nl', 'formal')).toBe('Met vriendelijke groet,');
  });
});

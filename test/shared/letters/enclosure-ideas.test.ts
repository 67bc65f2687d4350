import { expect, it } from 'vitest';
import { enclosureIdeas } from '../../../shared/letters/enclosure-ideas';
import { letterFor, letterLedger } from '../../support/letter-ledger';

it('offers what one often encloses in the language of the letter, and not what is there already', () => {
  const enclosures = [' overdrachtslijst '];
  expect(enclosureIdeas({ ...letterFor(), enclosures })).toEqual([
    'Overzicht van openstaande facturen',
    'Overzicht van lopend werk',
    'Urenoverzicht',
  ]);
  expect(enclosureIdeas(letterFor(letterLedger(), { language: 'en' }))[0]).toBe('Overview of outstanding invoices');
});

it('offers no overview of invoices where none is open', () => {
  expect(enclosureIdeas({ ...letterFor(), openInvoices: [] })[0]).toBe('Overdrachtslijst');
});

/** What one often encloses, in the language of the letter: offered beside the list, as long as it is not in it. */
import type { LetterDocument } from '../model/letter';

const ideas = {
  nl: {
    open: 'Overzicht van openstaande facturen',
    always: ['Overdrachtslijst', 'Overzicht van lopend werk', 'Urenoverzicht'],
  },
  en: {
    open: 'Overview of outstanding invoices',
    always: ['Handover list', 'Overview of work in progress', 'Overview of hours'],
  },
} as const;

export const enclosureIdeas = ({
  language,
  openInvoices,
  enclosures,
}: Pick<LetterDocument, 'language' | 'openInvoices' | 'enclosures'>): string[] => {
  const { open, always } = ideas[language];
  const taken = new Set(enclosures.map((enclosure) => enclosure.trim().toLowerCase()));
  return [...(openInvoices.length > 0 ? [open] : []), ...always].filter((idea) => !taken.has(idea.toLowerCase()));
};

export const common = {
  save: 'Bewaren',
  cancel: 'Annuleren',
  close: 'Sluiten',
  delete: 'Verwijderen',
  change: 'Wijzigen',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  perHour: 'per uur',
  notApplicable: 'n.v.t.',
  optional: 'niet verplicht',
  former: 'voormalig',
} as const;

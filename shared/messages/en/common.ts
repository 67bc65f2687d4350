export const common = {
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  change: 'Change',
  undo: 'Undo',
  redo: 'Redo',
  perHour: 'per hour',
  notApplicable: 'n/a',
  optional: 'optional',
  former: 'former',
} as const;

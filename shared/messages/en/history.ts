import type { ChangeLabel } from '../../contract';

/** What was done, as in "Undo: hours added". */
export const history = {
  addClient: 'client added',
  changeClient: 'client changed',
  removeClient: 'client deleted',
  addHours: 'hours logged',
  changeHours: 'hours changed',
  removeHours: 'hours deleted',
  addInvoice: 'invoice added',
  changeInvoice: 'invoice changed',
  removeInvoice: 'invoice deleted',
  billHours: 'hours put on an invoice',
  writeOffInvoice: 'write-off changed',
  markPaid: 'invoice marked as paid',
  addPayment: 'payment added',
  changePayment: 'payment changed',
  removePayment: 'payment deleted',
  addCost: 'cost added',
  changeCost: 'cost changed',
  removeCost: 'cost deleted',
  changeProfile: 'your details changed',
  saveDraft: 'letter draft saved',
  discardDraft: 'letter draft discarded',
  issueLetter: 'letter issued',
  importFiles: 'import',
} as const satisfies Record<ChangeLabel, string>;

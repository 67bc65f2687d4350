/** What went out to a client. */
export const documents = {
  title: 'Documents',
  kinds: { letter: 'Farewell letter' },
  kept: {
    same: 'Kept, exactly as issued',
    changed:
      'The kept PDF was changed after you issued it. A copy is set again, and only given if it is the same to the byte.',
    gone: 'The kept PDF is gone. A copy is set again, and only given if it is the same to the byte.',
  },
  open: 'Open',
  showInFolder: 'Show in folder',
  exportAgain: 'Save a copy…',
  copySaved: 'Copy saved, the same to the byte',
  draft: 'Draft',
  changedOn: 'changed on {{day}}',
} as const;

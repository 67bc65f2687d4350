export const tray = {
  tooltip: 'Adieu',
  open: 'Open Adieu',
  quit: 'Quit Adieu',
  staysTitle: 'Adieu is still here',
  staysText:
    'You closed the window; Adieu waits in the tray. To stop it: Quit, in its menu. Change this under Settings.',
} as const;

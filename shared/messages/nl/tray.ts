export const tray = {
  tooltip: 'Adieu',
  open: 'Adieu openen',
  quit: 'Adieu afsluiten',
  staysTitle: 'Adieu is er nog',
  staysText:
    'Je sloot het venster; Adieu wacht in het systeemvak. Helemaal stoppen? Kies Afsluiten in dat menu. Bij Instellingen kun je dit veranderen.',
} as const;

/** Wat er naar een klant ging. */
export const documents = {
  title: 'Documenten',
  kinds: { letter: 'Afscheidsbrief' },
  kept: {
    same: 'Bewaard, precies zoals vastgelegd',
    changed:
      'De bewaarde PDF is daarna gewijzigd. Een kopie wordt opnieuw gezet, en je krijgt hem alleen als hij tot op de byte gelijk is.',
    gone: 'De bewaarde PDF is weg. Een kopie wordt opnieuw gezet, en je krijgt hem alleen als hij tot op de byte gelijk is.',
  },
  open: 'Openen',
  showInFolder: 'Tonen in map',
  exportAgain: 'Kopie opslaan…',
  copySaved: 'Kopie opgeslagen, tot op de byte gelijk',
  draft: 'Concept',
  changedOn: 'gewijzigd op {{day}}',
} as const;

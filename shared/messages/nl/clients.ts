export const clients = {
  title: 'Wat levert een uur echt op?',
} as const;

export const welcome = {
  title: 'Welke klant kost meer dan hij betaalt?',
} as const;

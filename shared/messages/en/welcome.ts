export const welcome = {
  title: 'Which client costs more than they pay?',
} as const;

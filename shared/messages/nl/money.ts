export const money = { title: 'Geld' } as const;

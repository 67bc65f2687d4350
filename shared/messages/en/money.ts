export const money = { title: 'Money' } as const;

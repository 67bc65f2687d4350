export const imports = { title: 'Importeren' } as const;

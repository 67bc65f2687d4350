/** Puts values in words: 'Invoice {{number}}'. Outside the window, where i18next does it. */
export const fill = (words: string, values: Readonly<Record<string, string | number>> = {}): string =>
  words.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name] ?? ''));

/** Texts of a sheet as the fonts can show them: notes come from anywhere, and one odd character may not cost the PDF. */

const changeTexts = (sheet: string, change: (text: string) => string): string =>
  JSON.stringify(JSON.parse(sheet, (_, value: unknown) => (typeof value === 'string' ? change(value) : value)));

/** Half a character (a note cut off in an emoji) is no JSON for Typst, and control characters have no shape. */
export const withoutControls = (sheet: string): string =>
  changeTexts(sheet, (text) => text.replaceAll(/\p{Cs}|(?!\s)\p{Cc}/gu, '?'));

const ascii = /^[ -~]*$/u;

/**
 * The sheet without what could not be shown. Of '1' with a mark on it Typst names the '1', so first the marks go, and
 * only where there were none the characters themselves; those of ASCII never do, since figures are made of them.
 */
export const withoutUnknown = (sheet: string, unknown: readonly string[]): string => {
  const bare = changeTexts(sheet, (text) =>
    text
      .normalize('NFC')
      .replaceAll(/(\P{M})\p{M}+/gu, (cluster, base: string) => (unknown.includes(base) ? base : cluster)),
  );
  if (bare !== sheet) return bare;
  const replaced = unknown.filter((character) => !ascii.test(character));
  return changeTexts(sheet, (text) => replaced.reduce((shown, character) => shown.replaceAll(character, '?'), text));
};

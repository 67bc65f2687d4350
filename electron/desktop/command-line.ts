/** What the user typed behind the program's name, if that is a job for the command line and not for the window. */
const questions = ['-h', '--help', '--version'];

/**
 * From the first word on that is no switch: `adieu rates ledger.json --json`. Chromium's own switches may come before it.
 * Only the installed program has commands; from source they have their own entry, and the first word names the app.
 */
export const commandIn = (argv: readonly string[], isPackaged: boolean): readonly string[] | null => {
  if (!isPackaged) return null;
  const start = argv.findIndex((word, index) => index > 0 && (!word.startsWith('-') || questions.includes(word)));
  return start < 0 ? null : argv.slice(start);
};

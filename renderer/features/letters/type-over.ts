/**
 * Puts words in the place of others as if they were typed: the field's own undo (Ctrl+Z) takes them out again, which
 * setting its value would not allow. Says whether it could; `insertText` is the one command that browsers keep for this.
 */
export const typeOver = (field: HTMLTextAreaElement, from: number, to: number, words: string): boolean => {
  field.focus();
  field.setSelectionRange(from, to);
  return document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
};

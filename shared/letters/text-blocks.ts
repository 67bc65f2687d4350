/** What the user typed in a section, cut the same way for the paper and for the e-mail. */

/** `tight`: no blank line parts it from what stands before. A paragraph may hold line breaks. */
export type TextBlock =
  | { kind: 'paragraph'; text: string; tight: boolean }
  | { kind: 'list'; items: string[]; tight: boolean };

/** A blank line parts paragraphs; lines that start with '- ' are items of a list. */
export const textBlocks = (text: string): TextBlock[] => {
  const blocks: TextBlock[] = [];
  for (const chunk of text.replaceAll('\r\n', '\n').split(/\n\s*\n/u)) {
    let isFirst = true;
    for (const line of chunk.split('\n')) {
      const trimmed = line.trim();
      if (trimmed === '') continue;
      const item = /^[-–•]\s+(.*)$/u.exec(trimmed)?.[1];
      const last = isFirst ? undefined : blocks.at(-1);
      const tight = !isFirst;
      isFirst = false;
      if (item !== undefined && last?.kind === 'list') last.items.push(item);
      else if (item !== undefined) blocks.push({ kind: 'list', items: [item], tight });
      else if (last?.kind === 'paragraph') last.text += `\n${trimmed}`;
      else blocks.push({ kind: 'paragraph', text: trimmed, tight });
    }
  }
  return blocks;
};

/** Blocks of a letter as plain text. */
import type { InvoiceRows } from './invoice-rows';
import type { TextBlock } from './text-blocks';

export type MailBlock = TextBlock | ({ kind: 'table' } & InvoiceRows);

/** Columns that line up where letters are equally wide; amounts to the right. */
const tableLines = ({ head, body, totalWord, total }: InvoiceRows): string[] => {
  const last = head.length - 1;
  const rows = [head, ...body, head.map((_, index) => (index === 0 ? totalWord : index === last ? total : ''))];
  const widths = head.map((_, index) => Math.max(...rows.map((row) => [...(row[index] ?? '')].length)));
  const pad = (cell: string, index: number): string => {
    const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - [...cell].length));
    return index === last ? room + cell : cell + room;
  };
  return rows.map((row) => row.map(pad).join('  '));
};

const linesOf = (block: MailBlock): string => {
  if (block.kind === 'paragraph') return block.text;
  return (block.kind === 'list' ? block.items.map((item) => `- ${item}`) : tableLines(block)).join('\n');
};

/** A blank line between blocks, but for those that the letter keeps together. */
export const writeMailText = (blocks: readonly MailBlock[]): string =>
  blocks
    .map((block, index) => {
      const gap = index === 0 ? '' : 'tight' in block && block.tight ? '\n' : '\n\n';
      return gap + linesOf(block);
    })
    .join('');

/** Blocks of a letter as simple HTML, with styles on the elements alone: mail programs drop style sheets. */
import type { Language } from '../model/record';
import type { InvoiceRows } from './invoice-rows';
import type { MailBlock } from './mail-text';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/gu, (mark) => marks[mark] ?? mark);
const withBreaks = (text: string): string => escaped(text).replaceAll('\n', '<br>\n');

const page = "font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.5;max-width:40em";
const cell = 'padding:4px 20px 4px 0;text-align:left;vertical-align:top';
const amount = 'padding:4px 0;text-align:right;vertical-align:top;white-space:nowrap';
const topLine = 'border-top:1px solid #888888;';

const row = (cells: readonly string[], tag: 'th' | 'td', style = ''): string =>
  `<tr>${cells
    .map((text, index) => {
      const place = index === cells.length - 1 ? amount : cell;
      return `<${tag} style="${style}${place}">${escaped(text)}</${tag}>`;
    })
    .join('')}</tr>`;

const table = ({ head, body, totalWord, total }: InvoiceRows): string => {
  const sum = head.map((_, index) => (index === 0 ? totalWord : index === head.length - 1 ? total : ''));
  return [
    '<table style="border-collapse:collapse;margin:0 0 1em">',
    `<thead>${row(head, 'th', 'font-weight:bold;')}</thead>`,
    `<tbody>${body.map((cells) => row(cells, 'td', topLine)).join('')}${row(sum, 'td', `${topLine}font-weight:bold;`)}</tbody>`,
    '</table>',
  ].join('\n');
};

const element = (block: MailBlock): string => {
  if (block.kind === 'table') return table(block);
  const space = 'margin:0 0 1em';
  if (block.kind === 'paragraph') return `<p style="${space}">${withBreaks(block.text)}</p>`;
  const items = block.items.map((item) => `<li style="margin:0 0 0.25em">${withBreaks(item)}</li>`);
  return `<ul style="${space};padding:0 0 0 1.4em">\n${items.join('\n')}\n</ul>`;
};

export const writeMailHtml = (
  blocks: readonly MailBlock[],
  { subject, language }: { subject: string; language: Language },
): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="${page}">`,
    ...blocks.map(element),
    '</body>',
    '</html>',
  ].join('\n');

/** A CSV file as rows by column name, whatever its delimiter, quoting and line ends. */
import { parse } from 'csv-parse/sync';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';

export type CsvRow = {
  /** 1-based line on which the row starts. */
  line: number;
  /** Number of cells: fewer or more than the header is a broken row. */
  cells: number;
  /** The trimmed cell below a header, '' when the column is not there. */
  get: (column: string) => string;
};
export type CsvTable = { columns: string[]; has: (column: string) => boolean; rows: CsvRow[] };

const firstLine = (text: string): string => /^[^\r\n]*/u.exec(text)?.[0] ?? '';

/** The delimiter is the one that parts the header in the most columns: Excel in Dutch saves with ';'. */
const delimiterOf = (header: string): string =>
  [',', ';', '\t'].reduce((best, each) => (header.split(each).length > header.split(best).length ? each : best));

const key = (column: string): string => column.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

/** The column names in the first line of a text, in lower case: to recognise a format by. */
export const headerOf = (head: string): string[] => {
  const header = firstLine(head);
  return header.split(delimiterOf(header)).map((cell) => key(cell.replaceAll('"', '')));
};

type Parsed = { record: string[]; info: { lines: number } };

/** Backslash is a plain character; a quote inside a field is doubled. Refuses a quote that never closes. */
export const readCsvTable = (name: string, text: string): Result<CsvTable> => {
  let parsed: Parsed[];
  try {
    parsed = parse(text, {
      delimiter: delimiterOf(firstLine(text)),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Parsed[];
  } catch {
    return refuse('fileUnreadable', { details: { name } });
  }
  const [header, ...rest] = parsed;
  if (!header || rest.length === 0) return refuse('fileEmpty', { details: { name } });
  const index = new Map(header.record.map((column, position) => [key(column), position]));
  let lastLine = header.info.lines;
  const rows = rest.map(({ record, info }): CsvRow => {
    const line = lastLine + 1;
    lastLine = info.lines;
    return { line, cells: record.length, get: (column) => record[index.get(column) ?? -1]?.trim() ?? '' };
  });
  return ok({ columns: header.record, has: (column) => index.has(column), rows });
};

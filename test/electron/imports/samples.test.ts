/** Every real file beside the repository, against the facts that were read from it by other means. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../../../electron/imports/read-files';

const folder = new URL('../../../../shared/samples/', import.meta.url);
const manifest = new URL('MANIFEST.tsv', folder);

type Sample = { kind: string; file: string; facts: string };

const samples: Sample[] = existsSync(manifest)
  ? readFileSync(manifest, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([kind = '', file = '', , , , , facts = '']) => ({ kind, file, facts }))
  : [];

/** Skipped, not failed, where the samples are not beside the repository. */
test.skipIf(samples.length === 0)('finds the samples', () => {
  expect(samples.length).toBeGreaterThan(100);
});

const factOf = (facts: string, name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`, 'u').exec(facts)?.[1];
const cents = (text: string | undefined) => Math.round(Number(text ?? '0') * 100);
const readSample = (file: string) => readFiles([{ name: file, bytes: readFileSync(new URL(file, folder)) }]);

const invoices = samples.filter(({ kind, facts }) => kind === 'ubl' && factOf(facts, 'cur') === 'EUR');
const disagreeing = ['BR-CO-15', 'DespatchDocumentReferenceTest'];

test.each(invoices)('$file has the sums of its facts', ({ file, facts }) => {
  const { rows } = readSample(file);
  if (disagreeing.some((name) => file.includes(name))) {
    expect(rows.skipped).toMatchObject([{ code: 'totalsDisagree' }]);
    return;
  }
  const sign = factOf(facts, 'root') === 'CreditNote' ? -1 : 1;
  const due = factOf(facts, 'due');
  expect(rows.skipped).toEqual([]);
  expect(rows.invoices).toMatchObject([
    {
      number: factOf(facts, 'id'),
      issuedOn: factOf(facts, 'issue'),
      ...(due === undefined ? {} : { dueOn: due }),
      netCents: sign * cents(factOf(facts, 'excl')) + 0,
      vatCents: sign * cents(factOf(facts, 'tax')?.split('/')[0]) + 0,
    },
  ]);
});

const others = samples.filter(({ kind, facts }) => kind === 'ubl' && factOf(facts, 'cur') !== 'EUR');

test.each(others)('$file is left out with a reason', ({ file }) => {
  const { rows, files } = readSample(file);
  expect(rows.invoices).toEqual([]);
  expect(rows.skipped[0]?.code ?? files[0]?.problem?.code).toBe(file.includes('CII') ? 'notUbl' : 'otherCurrency');
});

const hostile = samples.filter(({ kind }) => kind === 'hostile');

test.each(hostile)('$file is refused', ({ file }) => {
  expect(readSample(file).files).toMatchObject([{ name: file, problem: { code: 'xmlForbidden' } }]);
});

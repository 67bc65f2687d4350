import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../../renderer/features/imports/read-files';

const gone = {
  name: 'map',
  size: 4_096,
  arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
} as unknown as File;

describe('dropped files', () => {
  it('are read as bytes under their names', async () => {
    expect(await readFiles([new File(['a,b'], 'uren.csv')])).toEqual({
      ok: true,
      value: [{ name: 'uren.csv', bytes: new Uint8Array([97, 44, 98]) }],
    });
  });

  it('are refused by name when one is a folder or was moved', async () => {
    expect(await readFiles([gone])).toEqual({
      ok: false,
      problem: { code: 'fileUnreadable', details: { name: 'map' } },
    });
  });

  it('are refused when one is too large or there are too many', async () => {
    const large = { name: 'alles.csv', size: 50 * 1024 * 1024 + 1 } as File;
    expect(await readFiles([large])).toMatchObject({ ok: false, problem: { code: 'fileTooLarge' } });
    const many = Array.from({ length: 201 }, (_, index) => new File([''], `${index}.xml`));
    expect(await readFiles(many)).toMatchObject({ ok: false, problem: { code: 'tooManyFiles' } });
  });
});

import { readFileSync } from 'node:fs';
import type { OutsideFile } from '../../../electron/imports/reader';

const folder = new URL('../../fixtures/imports/', import.meta.url);

export const fixture = (name: string): OutsideFile => ({ name, bytes: readFileSync(new URL(name, folder)) });

export const textFile = (name: string, text: string, encoding: BufferEncoding = 'utf8'): OutsideFile => ({
  name,
  bytes: Buffer.from(text, encoding),
});

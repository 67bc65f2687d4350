import { open, rename } from 'node:fs/promises';

/** Replaces a small file: after a power cut it holds the old text or the new, never half of either. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const handle = await open(`${file}.new`, 'w');
  await handle.writeFile(text);
  await handle.sync();
  await handle.close();
  await rename(`${file}.new`, file);
};

/** Bytes of a text file in whatever encoding a program on Windows, macOS or Linux wrote it. */

const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a byte-order mark nearly every second byte of Western text is zero.
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 5;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
};

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/iu.exec(head)?.[1] ?? null;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text, without byte-order mark: by its mark, by its XML declaration, as UTF-8, else as windows-1252,
 * the old code page of Western Windows, which has a character for every byte.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const declared = declaredEncoding(bytes);
  // Some programs declare UTF-16 and then write UTF-8.
  return (
    (declared === null || /^utf-?16/iu.test(declared) ? null : decodeAs(bytes, declared)) ??
    decodeAs(bytes, 'utf-8') ??
    new TextDecoder('windows-1252').decode(bytes)
  );
};

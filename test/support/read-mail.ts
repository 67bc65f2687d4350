/** An .eml file as a mail program reads it, by a library that did not write it. */
import { createHash } from 'node:crypto';
import PostalMime from 'postal-mime';

export const readMail = async (bytes: Uint8Array) => {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });
  const header = (name: string): string[] =>
    mail.headers.filter(({ key }) => key === name.toLowerCase()).map(({ value }) => value);
  return {
    ...mail,
    header,
    files: mail.attachments.map(({ filename, mimeType, disposition, content }) => {
      const file = Buffer.from(content as ArrayBuffer);
      return { filename, mimeType, disposition, sha256: createHash('sha256').update(file).digest('hex') };
    }),
  };
};

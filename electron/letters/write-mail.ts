/** A draft of an e-mail as the bytes of an .eml file (RFC 5322 and MIME), by nodemailer's composer. Nothing is sent. */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailParty, MailWords } from '../../shared/letters/compose-mail';

export type MailDraft = {
  /** Left out of the file while it is not known. */
  from: MailParty | null;
  to: MailParty | null;
  words: MailWords;
  attachment: { name: string; bytes: Uint8Array };
  /** Parts the message: from the attachment's own hash, so that no part holds it and the same draft is the same bytes. */
  boundary: string;
};

const address = ({ name, email }: MailParty): { name: string; address: string } => ({ name, address: email });

/**
 * The composer skips a header whose value is blank, and makes one up where there is none. A draft has neither: the day
 * and the id of a message are those of its sending, and a program that finds them takes the message for a sent one.
 */
const unsent = { date: ' ', headers: { 'Message-ID': { value: '' } } };

/** multipart/mixed: text and HTML as alternatives, then the PDF. Lines end in CRLF and are folded. */
export const writeMail = ({ from, to, words, attachment, boundary }: MailDraft): Promise<Buffer> => {
  const content = Buffer.from(attachment.bytes);
  const message = new MailComposer({
    ...unsent,
    ...(from && { from: address(from) }),
    ...(to && { to: address(to) }),
    ...words,
    attachments: [{ filename: attachment.name, content, contentType: 'application/pdf' }],
    baseBoundary: boundary,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  // Behind the others: by a well-known header on its first line a file is known as an e-mail.
  message.setHeader('X-Unsent', '1');
  return message.build();
};

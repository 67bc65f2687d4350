import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailDraft } from '../../../electron/letters/write-mail';
import { writeMail } from '../../../electron/letters/write-mail';
import { readMail } from '../../support/read-mail';

const pdf = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256);
const draft = (more: Partial<MailDraft> = {}): MailDraft => ({
  from: { name: 'Zoë van den Bergh', email: 'zoe@studiokade.nl' },
  to: { name: 'José "Pep" de Boer, B.V.', email: 'jose@korenaar.nl' },
  words: { subject: 'Opzegging per 31 december', text: 'Geachte heer De Boer,', html: '<p>Geachte heer De Boer,</p>' },
  attachment: { name: 'Opzegging Café “De Zon” 2026-11-24.pdf', bytes: pdf },
  boundary: '0123456789abcdef',
  ...more,
});
const written = async (more: Partial<MailDraft> = {}) => {
  const bytes = await writeMail(draft(more));
  return { bytes, raw: bytes.toString('latin1'), mail: await readMail(bytes) };
};
const wordsOf = (more: Partial<MailDraft['words']>): MailDraft['words'] => ({ ...draft().words, ...more });

describe('a draft of an e-mail', () => {
  it('says who it is from and for, what it is about, and that it is not sent', async () => {
    const { mail, raw } = await written();
    expect(mail.from).toEqual({ name: 'Zoë van den Bergh', address: 'zoe@studiokade.nl' });
    expect(mail.to).toEqual([{ name: 'José "Pep" de Boer, B.V.', address: 'jose@korenaar.nl' }]);
    expect(mail.subject).toBe('Opzegging per 31 december');
    expect(mail.header('X-Unsent')).toEqual(['1']);
    expect(mail.header('MIME-Version')).toEqual(['1.0']);
    expect(raw).toMatch(/^From: /u);
  });

  it('has none of the headers of a message that was sent', async () => {
    const { mail } = await written();
    for (const name of ['Date', 'Message-ID', 'Received', 'X-Mailer']) expect(mail.header(name)).toEqual([]);
    expect(mail.headers.map(({ key }) => key).sort()).toEqual(
      ['content-type', 'from', 'mime-version', 'subject', 'to', 'x-unsent'].sort(),
    );
  });

  it('leaves an address out that is not known', async () => {
    const { mail } = await written({ from: null, to: null });
    expect([...mail.header('From'), ...mail.header('To')]).toEqual([]);
    expect(mail.subject).toBe('Opzegging per 31 december');
  });

  it('is mixed of alternatives and the attachment', async () => {
    const { raw, mail } = await written();
    expect([...raw.matchAll(/^Content-Type: ([a-z/]+)/gmu)].map(([, type]) => type)).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'application/pdf',
    ]);
    expect(mail.text?.trimEnd()).toBe('Geachte heer De Boer,');
    expect(mail.html?.trimEnd()).toBe('<p>Geachte heer De Boer,</p>');
  });

  it('carries the PDF byte for byte, under its own name', async () => {
    const { mail } = await written();
    expect(mail.files).toEqual([
      {
        filename: 'Opzegging Café “De Zon” 2026-11-24.pdf',
        mimeType: 'application/pdf',
        disposition: 'attachment',
        sha256: createHash('sha256').update(pdf).digest('hex'),
      },
    ]);
  });

  it('has lines of ASCII that end in CRLF, none longer than 78', async () => {
    const { raw } = await written({
      words: {
        subject: `Opzegging ${'één heel lang onderwerp '.repeat(10)}`.trim(),
        text: `${'Donaudampfschifffahrtsgesellschaft'.repeat(40)}\n\nEn één regel.`,
        html: `<p>${'x'.repeat(2_000)}</p>`,
      },
    });
    expect(raw.replaceAll('\r\n', '')).toMatch(/^[ -~]*$/u);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it.each([
    ['emoji and accents', 'Bedankt 🥐 — voor één, twee, drie 👩🏽‍🎨'],
    ['a long word', 'a'.repeat(300)],
    ['lines that mean something to mail', 'Regel\n.\n..\nFrom hier\n--0123456789abcdef\n=C3=AB\n-- \nSlot'],
    ['spaces at the end of a line', 'Groet \t\nSanne'],
  ])('keeps %s as written', async (_what, text) => {
    const subject = text.split('\n')[0]?.trim() ?? '';
    const { mail } = await written({ words: { subject, text, html: `<p>${text}</p>` } });
    expect(mail.text?.replace(/\n$/u, '')).toBe(text);
    expect(mail.html?.replace(/\n$/u, '')).toBe(`<p>${text}</p>`);
    expect(mail.subject).toBe(subject);
  });

  it('keeps any text, name and subject as written', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 120 });
    const word = line.map((text) => text.trim()).filter((text) => text !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), word, word, async (lines, name, subject) => {
        const text = `Geachte heer,\n${lines.join('\n')}\nSlot`;
        const from = { name: `Zoë ${name}`, email: 'zoe@studiokade.nl' };
        const { mail } = await written({ from, words: wordsOf({ subject: `Over ${subject}`, text }) });
        expect(mail.text?.replace(/\n$/u, '')).toBe(text);
        expect(mail.from).toEqual({ name: from.name, address: from.email });
        expect(mail.subject).toBe(`Over ${subject}`);
        expect(mail.files).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('takes no header from a name, an address, a subject or a file', async () => {
    const nasty = 'Sanne\r\nBcc: iemand@elders.nl\r\n\r\n<script>';
    const { mail } = await written({
      from: { name: nasty, email: 'zoe@studiokade.nl' },
      to: { name: nasty, email: 'jose@korenaar.nl>\r\nBcc: <iemand@elders.nl' },
      words: wordsOf({ subject: nasty }),
      attachment: { name: `${nasty}.pdf`, bytes: pdf },
    });
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers).toHaveLength(6);
    expect(mail.from?.address).toBe('zoe@studiokade.nl');
    expect(mail.files).toHaveLength(1);
  });

  it('is the same bytes for the same draft', async () => {
    expect((await writeMail(draft())).equals(await writeMail(draft()))).toBe(true);
  });
});

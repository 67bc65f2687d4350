import { describe, expect, it } from 'vitest';
import { composeMail, mailRecipient, mailSender } from '../../../shared/letters/compose-mail';
import type { LetterDocument, SectionKey } from '../../../shared/model/letter';
import { korenaar, letterFor, letterLedger, sanne } from '../../support/letter-ledger';

/** A letter of which only these sections are on, with these words. */
const letterWith = (sections: Partial<Record<SectionKey, string>>, more: Partial<LetterDocument> = {}) => {
  const document = letterFor();
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      on: section.key in sections,
      text: sections[section.key] ?? section.text,
    })),
    ...more,
  };
};
const clientOf = (more = {}) => {
  const client = letterLedger({ ...korenaar, ...more }).clients.get('client-1');
  if (!client) throw new Error('no client');
  return client;
};

describe('the text of the e-mail', () => {
  it('has the salutation, the parts that are on, the attachment, the close and who it is from', () => {
    const document = letterWith({
      decision: 'Ik stop per 31 december 2026.\nDat is de laatste dag.',
      remainingWork: 'Dit doe ik nog:\n- de folder\n-  de website\n\nEn verder niets.',
    });
    expect(composeMail(document).text).toBe(
      [
        'Geachte mevrouw De Vries,',
        '',
        'Ik stop per 31 december 2026.',
        'Dat is de laatste dag.',
        '',
        'Dit doe ik nog:',
        '- de folder',
        '- de website',
        '',
        'En verder niets.',
        '',
        'In de bijlage vindt u deze brief als pdf.',
        '',
        'Met vriendelijke groet,',
        '',
        'Sanne Kuipers',
        'grafisch ontwerper',
        'Studio Kade',
        '06 12345678',
        'KvK 12345678',
      ].join('\n'),
    );
  });

  it('lines up the open invoices, amounts to the right', () => {
    const { text } = composeMail(letterWith({ money: 'Nog open:' }));
    expect(text).toContain(
      [
        'Nog open:',
        '',
        'Factuur   Datum             Vervaldatum             Open',
        '2026-014  1 september 2026  1 oktober 2026    €\u00a01.210,00',
        '2026-019  10 november 2026  10 december 2026    €\u00a0605,00',
        'Totaal                                        €\u00a01.815,00',
      ].join('\n'),
    );
  });

  it('has no table where nothing is open, or where the money is left out of the letter', () => {
    expect(composeMail(letterWith({ money: 'Alles is betaald.' }, { openInvoices: [] })).text).not.toContain('Factuur');
    expect(composeMail(letterWith({ thanks: 'Dank.' })).text).not.toContain('2026-014');
  });

  it.each([
    ['nl', 'formal', 'In de bijlage vindt u deze brief als pdf.'],
    ['nl', 'informal', 'In de bijlage vind je deze brief als pdf.'],
    ['en', 'formal', 'Please find this letter attached as a PDF.'],
    ['en', 'informal', 'I have attached this letter as a PDF.'],
  ] as const)('says in %s, %s, that the letter is attached', (language, formality, sentence) => {
    expect(composeMail(letterFor(letterLedger(), { language, formality })).text).toContain(`\n\n${sentence}\n\n`);
  });

  it('is in the language of the letter throughout', () => {
    const { subject, text, html } = composeMail(letterFor(letterLedger(), { language: 'en' }));
    expect(subject).toBe('Notice to end our agreement on 31 December 2026');
    expect(text).toContain('2026-014  1 September 2026  1 October 2026      €1,210.00\n');
    expect(text).toMatch(/Yours sincerely,\n\nSanne Kuipers\n/u);
    expect(html).toContain('<html lang="en">');
  });

  it('leaves out of the signature what the letter did not have either', () => {
    const { text } = composeMail(letterFor(letterLedger({}, { name: 'Sanne Kuipers' })));
    expect(text.endsWith('Met vriendelijke groet,\n\nSanne Kuipers')).toBe(true);
  });

  it('takes no street, postcode or website for a telephone number', () => {
    const address = { street: '1e Dwarsstraat 12-3', postcode: '1234AB', city: 'Ons Dorp' };
    const { text } = composeMail(
      letterFor(letterLedger({}, { ...sanne, address, phone: '+31 (0)6 1234 5678', website: '12345678.nl' })),
    );
    expect(text.split('Studio Kade\n').at(-1)).toBe('+31 (0)6 1234 5678\nKvK 12345678');
  });
});

describe('the subject of the e-mail', () => {
  it.each([
    ['Opzegging per 31 december', 'Opzegging per 31 december'],
    ['Betreft: opzegging', 'opzegging'],
    ['Re: notice', 'notice'],
    ['Betreffende de website', 'Betreffende de website'],
    ['  Einde\r\nBcc: iemand@elders.nl ', 'Einde Bcc: iemand@elders.nl'],
    ['', 'Brief van 24 november 2026'],
  ])('of %j is %j', (subject, expected) => {
    expect(composeMail(letterWith({ thanks: 'Dank.' }, { subject })).subject).toBe(expected);
  });
});

describe('the HTML of the e-mail', () => {
  it('is paragraphs, line breaks and lists, in the order of the letter', () => {
    const { html } = composeMail(
      letterWith({ decision: 'Ik stop.\nEcht.', remainingWork: '- de folder\n- de website' }, { signature: ['Sanne'] }),
    );
    const plain = html.replaceAll(/ style="[^"]*"/gu, '');
    expect(plain).toBe(
      [
        '<!doctype html>',
        '<html lang="nl">',
        '<head><meta charset="utf-8"><title>Opzegging van onze samenwerking per 31 december 2026</title></head>',
        '<body>',
        '<p>Geachte mevrouw De Vries,</p>',
        '<p>Ik stop.<br>\nEcht.</p>',
        '<ul>\n<li>de folder</li>\n<li>de website</li>\n</ul>',
        '<p>In de bijlage vindt u deze brief als pdf.</p>',
        '<p>Met vriendelijke groet,</p>',
        '<p>Sanne<br>\n06 12345678<br>\nKvK 12345678</p>',
        '</body>',
        '</html>',
      ].join('\n'),
    );
  });

  it('has the open invoices as a table with their total', () => {
    const { html } = composeMail(letterWith({ money: 'Nog open:' }));
    const cells = [...html.matchAll(/<t[hd](?: [^>]*)?>([^<]*)</gu)].map(([, text]) => text);
    expect(cells).toEqual([
      ...['Factuur', 'Datum', 'Vervaldatum', 'Open'],
      ...['2026-014', '1 september 2026', '1 oktober 2026', '€\u00a01.210,00'],
      ...['2026-019', '10 november 2026', '10 december 2026', '€\u00a0605,00'],
      ...['Totaal', '', '', '€\u00a01.815,00'],
    ]);
  });

  it('never lets the words of the user become markup', () => {
    const nasty = `<script>alert(1)</script> & "Bakkerij" <img src=x onerror='x'>`;
    const document = letterWith(
      { decision: nasty, remainingWork: `- ${nasty}`, money: nasty },
      {
        subject: nasty,
        salutation: nasty,
        closing: nasty,
        signature: [nasty],
        openInvoices: [{ number: nasty, issuedOn: '2026-09-01', dueOn: '2026-10-01', openCents: 100 }],
      },
    );
    const { html, text } = composeMail(document);
    const tags = new Set([...html.matchAll(/<\/?([a-z!]+)/gu)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      [
        '!doctype',
        'html',
        'head',
        'meta',
        'title',
        'body',
        'p',
        'br',
        'ul',
        'li',
        'table',
        'thead',
        'tbody',
        'tr',
        'th',
        'td',
      ].sort(),
    );
    expect(html.match(/&lt;script&gt;/gu)).toHaveLength(8);
    expect(html).toContain('&amp; &quot;Bakkerij&quot; &lt;img src=x onerror=&#39;x&#39;&gt;');
    expect(text).toContain(nasty);
  });
});

describe('who it is from and for', () => {
  it('is the user by name, and the contact of the client', () => {
    expect(mailSender(sanne)).toEqual({ name: 'Sanne Kuipers', email: 'sanne@studiokade.nl' });
    expect(mailSender({ company: 'Studio Kade', email: 'sanne@studiokade.nl' })?.name).toBe('Studio Kade');
    expect(mailRecipient(clientOf({ email: 'a@korenaar.nl', contactName: 'mevr. drs. Annemarie de Vries' }))).toEqual({
      name: 'Annemarie de Vries',
      email: 'a@korenaar.nl',
    });
    expect(mailRecipient(clientOf({ email: 'a@korenaar.nl', contactName: '' }))?.name).toBe(
      'Bakkerij De Korenaar B.V.',
    );
  });

  it('is never made up where an address is missing', () => {
    expect(mailSender({ name: 'Sanne Kuipers' })).toBeNull();
    expect(mailRecipient(clientOf())).toBeNull();
  });
});

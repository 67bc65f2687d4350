/** Een vastgelegde brief als e-mail. */
export const mail = {
  title: 'De brief als e-mail',
  lead: 'Dezelfde tekst, met de pdf erbij. Versturen doe je zelf, vanuit je eigen mailprogramma.',
  to: 'Aan',
  from: 'Van',
  subject: 'Onderwerp',
  attachment: 'Bijlage',
  text: 'Tekst van de e-mail',
  noTo: 'Het e-mailadres van {{client}} ontbreekt, dus ‘Aan’ blijft leeg.',
  addTo: 'Zet het bij de klant',
  noFrom: 'Je eigen e-mailadres ontbreekt, dus ‘Van’ blijft leeg.',
  addFrom: 'Zet het bij je gegevens',
  enclosures: 'In de brief staat ook: {{list}}. Voeg dat zelf nog toe.',
  open: 'Open in mailprogramma',
  opened: 'Doorgegeven aan je mailprogramma. Lees hem daar na en verstuur hem als je zover bent.',
  save: 'Bewaar als .eml…',
  saved: 'E-mail bewaard',
  copy: 'Kopieer tekst',
  copied: 'Tekst gekopieerd. Plak hem in een nieuwe e-mail en voeg de pdf toe.',
  programs: 'Wat je mailprogramma ermee doet',
  outlook: 'Thunderbird en het klassieke Outlook voor Windows openen hem als concept: nalezen, wijzigen, versturen.',
  appleMail:
    'Apple Mail laat hem zien als bericht. Verstuur het vanuit het menu Bericht opnieuw (⇧⌘D): dan is het een concept.',
  others:
    'Een ander programma, of mail je in de browser? Kopieer de tekst naar een nieuwe e-mail en voeg de pdf toe. Dat werkt altijd.',
  none: 'Eerst de brief, dan de e-mail',
  noneHint:
    'Heb je de brief aan {{client}} opgeslagen als pdf, dan staat hij hier als e-mail, met die pdf als bijlage.',
  toLetter: 'Naar de brief',
} as const;

/** Clients abroad: VAT is reverse-charged or outside its scope, so their invoices carry 0 %. */
import type { Story } from './story';

const researchFirm: Story = {
  key: 'halden',
  client: {
    name: 'Halden Research Ltd',
    kind: 'business',
    contactName: 'Charlotte Reid',
    salutation: 'ms',
    formality: 'informal',
    language: 'en',
    address: { street: '14 Park Row', postcode: 'LS1 5HD', city: 'Leeds', country: 'United Kingdom' },
    email: 'charlotte@haldenresearch.example',
    agreedCentsPerHour: 11_000,
    paymentTermDays: 30,
    contract: 'openEnded',
    noticeDays: 30,
    status: 'active',
  },
  months: [18, 0],
  hoursPerMonth: [12, 18],
  isTimed: true,
  vatPercent: 0,
  paysAfter: [10, 22],
  tasks: [
    {
      activity: 'work',
      billable: true,
      quarters: [8, 16],
      weight: 12,
      notes: [
        'Charts for the housing report',
        'Report layout, chapters 1 to 4',
        'Slide deck for the board',
        'Interactive map: legend and colours',
        'Survey microsite: mobile layout',
      ],
    },
    {
      activity: 'meeting',
      billable: true,
      quarters: [2, 4],
      weight: 3,
      notes: ['Weekly call', 'Kick-off with the analysts'],
    },
    { activity: 'email', billable: false, quarters: [1, 2], weight: 1, notes: ['Planned the next sprint by e-mail'] },
  ],
  costs: [{ daysAgo: 285, netCents: 31_280, note: 'Train and hotel, workshop in Leeds' }],
  moments: [
    { daysAgo: 155, kind: 'onTime', weight: 1, note: 'Feedback within a day, all in one document' },
    { daysAgo: 28, kind: 'praise', weight: 2, note: 'Report quoted in a national paper' },
  ],
  joy: [4, 5, 5, 4, 5, 5],
};

const machineBuilder: Story = {
  key: 'brandt',
  client: {
    name: 'Brandt Maschinenbau GmbH',
    kind: 'business',
    contactName: 'Dr. Katrin Vogel',
    salutation: 'ms',
    formality: 'formal',
    language: 'en',
    address: { street: 'Industriestraße 48', postcode: '48149', city: 'Münster', country: 'Germany' },
    email: 'k.vogel@brandt-maschinenbau.example',
    agreedCentsPerHour: 9500,
    paymentTermDays: 30,
    contract: 'fixedTerm',
    noticeDays: 30,
    status: 'active',
  },
  months: [15, 0],
  hoursPerMonth: [10, 16],
  isTimed: true,
  vatPercent: 0,
  paysAfter: [18, 28],
  tasks: [
    {
      activity: 'work',
      billable: true,
      quarters: [8, 14],
      weight: 10,
      notes: [
        'Messestand Hannover: Wandgrafik',
        'Produktblatt Baureihe 400',
        'Bedienungsanleitung: Abbildungen',
        'Katalog, niederländische Ausgabe',
      ],
    },
    { activity: 'meeting', billable: true, quarters: [3, 5], weight: 2, notes: ['Abstimmung mit dem Vertrieb'] },
    { activity: 'revision', billable: false, quarters: [2, 5], weight: 1, notes: ['Zahlen im Datenblatt korrigiert'] },
  ],
  costs: [{ daysAgo: 120, netCents: 14_900, note: 'Schriftlizenz' }],
  joy: [4, 3, 4, 4, 4, 4],
};

export const foreignClients: readonly Story[] = [researchFirm, machineBuilder];

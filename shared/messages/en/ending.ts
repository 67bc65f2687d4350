/** How a parting ends: what was agreed, what the law says to that, and the last day. */
export const ending = {
  title: 'How will it end?',
  lead: 'Fill in what you agreed with this client. Adieu works out your last day; you can change it.',
  contract: 'What kind of work is it?',
  contracts: { openEnded: 'Open-ended', project: 'A project', fixedTerm: 'For a fixed term' },
  contractHints: {
    openEnded: 'It just goes on: maintenance, bookkeeping, a set number of hours a month.',
    project: 'It ends when the work is done: a website, a report, a rebuild.',
    fixedTerm: 'It runs until a day you agreed on.',
  },
  notice: 'Notice period',
  unit: 'Unit',
  units: { days: 'days', weeks: 'weeks', months: 'months' },
  source: 'Where does it say so?',
  sources: { contract: 'In our contract', terms: 'In my general terms', reasonable: 'Nowhere' },
  reasonable:
    'Nothing agreed? Then the notice must be reasonable (art. 6:248 DCC). A month is customary, two if you have worked together for long.',
  toMonthEnd: 'Notice can only be given for the end of a month',
  hasReason: 'Do you have a compelling reason to stop sooner?',
  reasonHint:
    'The law calls it a ‘gewichtige reden’: something that means you cannot reasonably be expected to go on, such as serious illness, or a client who still does not pay after a formal reminder. Not enjoying the work, or a better offer, is not enough.',
  reasons: { no: 'No', yes: 'Yes, I do' },
  reason: 'What is it?',
  reasonNote: 'For yourself, so that you can show it later. It does not go into the letter.',
  way: 'How do you want to stop?',
  ways: {
    notice: 'Give notice',
    completion: 'Finish the work',
    term: 'Let it run out',
    agreement: 'Agree on an end together',
    weightyReason: 'Give notice right away',
  },
  wayHints: {
    notice: 'You decide, and keep to the notice period.',
    completion: 'You do what was agreed, and take on nothing new.',
    term: 'You work until the agreed day, and do not renew.',
    agreement: 'You propose a day, and your client agrees to it.',
    weightyReason: 'Sooner than agreed, for the compelling reason.',
  },
  noticeOn: 'Your letter arrives on',
  lastDay: 'Last day',
  lengths: {
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    weeks_one: '{{count}} week',
    weeks_other: '{{count}} weeks',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
  },
  how: {
    notice: 'The notice begins when your letter arrives: {{from}} plus {{length}} is {{day}}.',
    monthEnd:
      'The notice begins when your letter arrives: {{from}} plus {{length}}, to the end of that month, is {{day}}.',
    completion: 'Choose the day on which the work will be done. To start with, this is a month from now: {{day}}.',
    term: 'Choose the day you agreed on. To start with, this is a month from now: {{day}}.',
    agreement: 'Choose the day you want to propose. To start with, this is a month from now: {{day}}.',
    weightyReason: 'For such a reason you may stop right away. Two weeks leave room to hand over the work: {{day}}.',
  },
  take: 'Use {{day}}',
  short_one:
    'That is {{count}} day before the notice period ends, on {{day}}. Your client may hold you to it; talk it over first.',
  short_other:
    'That is {{count}} days before the notice period ends, on {{day}}. Your client may hold you to it; talk it over first.',
  save: 'Save and go on',
  toPlan: 'To the plan',
  law: {
    title: 'What the law says',
    openEnded:
      'You may give notice. A professional may end work that has no end date and is never “finished” (art. 7:408(2) of the Dutch Civil Code). Do keep to the notice period.',
    project:
      'You may not give notice half-way. A professional finishes work that ends when it is done, unless there is a compelling reason (art. 7:408(2) of the Dutch Civil Code). Finish it, or agree on an earlier end together.',
    fixedTerm:
      'You may not stop before the agreed day, unless there is a compelling reason (art. 7:408(2) of the Dutch Civil Code). Let it run out, or agree on an earlier end together.',
    reached: 'Your notice counts from the day on which it reaches your client, not from the date on it (art. 3:37(3)).',
    consumer:
      'Your client is a consumer: they may stop at any time and owe no damages for it (art. 7:408(1) and (3)). Your terms cannot change that (art. 7:413).',
    contractFirst: 'Does your contract say otherwise? Then that usually takes precedence (art. 7:400(2)).',
    noLawyer: 'Adieu is not a lawyer. If you are unsure, or a lot of money is at stake, have someone look at it.',
  },
} as const;

/** How a parting ends: what was agreed, what the law says to that, and the last day. */
export const ending = {
  title: 'How does it end?',
  lead: 'Answer as it was agreed with this client. Adieu works out the last day; you can change it.',
  contract: 'What kind of work is it?',
  contracts: { openEnded: 'Open-ended', project: 'A project', fixedTerm: 'For an agreed time' },
  contractHints: {
    openEnded: 'It simply goes on: maintenance, bookkeeping, so many hours a month.',
    project: 'It ends when the work is done: a website, a report, a rebuild.',
    fixedTerm: 'It runs until a day that was agreed.',
  },
  notice: 'Notice period',
  unit: 'Unit',
  units: { days: 'days', weeks: 'weeks', months: 'months' },
  source: 'Where it is written',
  sources: { contract: 'In our contract', terms: 'In my general terms', reasonable: 'Nowhere: a reasonable time' },
  reasonable:
    'Nothing was agreed, so the notice must be reasonable (art. 6:248 DCC). A month is customary, two after a long time together.',
  toMonthEnd: 'It can only end at the end of a month',
  hasReason: 'Is there a weighty reason to stop sooner?',
  reasonHint:
    'Something because of which you cannot be asked to go on: serious illness, for instance, or a client who still does not pay after a formal reminder. Little joy or a better offer is not enough.',
  reasons: { no: 'No', yes: 'Yes, there is' },
  reason: 'What is it?',
  reasonNote: 'For yourself, so that you can show it later. It does not go into the letter.',
  way: 'How do you end it?',
  ways: {
    notice: 'Give notice',
    completion: 'Finish the work',
    term: 'Let the term run out',
    agreement: 'Agree on an end',
    weightyReason: 'Give notice at once',
  },
  wayHints: {
    notice: 'You decide, and keep to the notice period.',
    completion: 'You do what was agreed, and take on nothing new.',
    term: 'You work until the agreed day, and do not renew.',
    agreement: 'You propose a day, and your client agrees to it.',
    weightyReason: 'Sooner than agreed, for the weighty reason.',
  },
  noticeOn: 'Your letter arrives on',
  lastDay: 'Last day of work',
  lengths: {
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    weeks_one: '{{count}} week',
    weeks_other: '{{count}} weeks',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
  },
  how: {
    notice: 'The notice begins when your letter arrives: {{from}} and {{length}} on is {{day}}.',
    monthEnd:
      'The notice begins when your letter arrives: {{from}} and {{length}} on, to the end of that month, is {{day}}.',
    completion: 'Choose the day on which the work is done. To begin with we took a month: {{day}}.',
    term: 'Choose the day until which you agreed. To begin with we took a month: {{day}}.',
    agreement: 'Choose the day that you want to propose. To begin with we took a month: {{day}}.',
    weightyReason: 'You may stop at once. Two weeks leave room to hand over the work: {{day}}.',
  },
  take: 'Use {{day}}',
  short_one:
    'That is {{count}} day before the notice ends, on {{day}}. Your client may hold you to it; agree on it first.',
  short_other:
    'That is {{count}} days before the notice ends, on {{day}}. Your client may hold you to it; agree on it first.',
  save: 'Save and go on',
  toPlan: 'To the plan',
  law: {
    title: 'What the law says',
    openEnded:
      'You may give notice. A professional may end work that has no fixed term and is never “finished” (art. 7:408(2) of the Dutch Civil Code). Keep to the notice period.',
    project:
      'You may not give notice half-way. A professional finishes work that ends when it is done, unless there is a weighty reason (art. 7:408(2) of the Dutch Civil Code). Finish it, or agree on an earlier end together.',
    fixedTerm:
      'You may not stop before the agreed day, unless there is a weighty reason (art. 7:408(2) of the Dutch Civil Code). Let it run out, or agree on an earlier end together.',
    reached: 'Your notice counts from the day on which it reaches your client, not from the date on it (art. 3:37(3)).',
    consumer:
      'Your client is a consumer, who may always stop and owes no damages for it (art. 7:408(1) and (3)). Your terms cannot change that (art. 7:413).',
    contractFirst: 'Does your contract say something else? Then that usually goes first (art. 7:400(2)).',
    noLawyer: 'Adieu is no lawyer. In doubt, or is much money involved? Have somebody look at it.',
  },
} as const;

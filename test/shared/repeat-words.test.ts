import { describe, expect, it } from 'vitest';
import { en } from '../../shared/messages/en';
import { nl } from '../../shared/messages/nl';
import { repeatWords } from '../../shared/repeat-words';
import { createRecurrence } from '../../shared/rules/recurrence';
import { choiceOf, repeatChoicesFor, repeatRule } from '../../shared/rules/repeat-choices';

describe('a repetition in words', () => {
  it.each([
    ['FREQ=DAILY', 'elke dag', 'every day'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'elke werkdag', 'every working day'],
    ['FREQ=WEEKLY;BYDAY=TU', 'elke week op dinsdag', 'every week on Tuesday'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      'elke 2 weken op maandag en donderdag',
      'every 2 weeks on Monday and Thursday',
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'elke maand op de laatste vrijdag', 'every month on the last Friday'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'elke maand op de 2e dinsdag', 'every month on the 2nd Tuesday'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'elke maand op de laatste dag', 'every month on the last day'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'elke maand op de 1e en de 15e', 'every month on the 1st and the 15th'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1',
      'elke maand op de 30e (of de laatste dag)',
      'every month on the 30th (or the last day)',
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'elke maand op de laatste werkdag',
      'every month on the last working day',
    ],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=24', 'elk kwartaal op de 24e', 'every quarter on the 24th'],
    ['FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=24', 'elk jaar op 24 november', 'every year on 24 November'],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1',
      'elk jaar op de laatste dag van februari',
      'every year on the last day of February',
    ],
    ['FREQ=DAILY;INTERVAL=10;COUNT=5', 'elke 10 dagen, 5 keer', 'every 10 days, 5 times'],
    ['RRULE:freq=weekly;until=20261231', 'elke week, tot en met 31 dec 2026', 'every week, until 31 Dec 2026'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'],
    ['hello', 'hello', 'hello'],
  ])('%s', (repeat, dutch, english) => {
    expect(repeatWords(repeat, nl.reminders.repeat, 'nl')).toBe(dutch);
    expect(repeatWords(repeat, en.reminders.repeat, 'en')).toBe(english);
  });
});

describe('the usual choices', () => {
  it.each(['2026-11-24', '2026-11-30', '2027-01-29', '2027-01-30', '2027-01-31', '2028-02-29', '2027-01-01'])(
    'for %s all have words, are told apart, and most fall on that day',
    (dueOn) => {
      const choices = repeatChoicesFor(dueOn);
      const words = choices.map(({ rule }) => repeatWords(rule, nl.reminders.repeat, 'nl'));
      expect(new Set(words).size).toBe(choices.length);
      for (const { choice, rule } of choices) {
        expect(repeatWords(rule, nl.reminders.repeat, 'nl')).not.toContain('FREQ');
        expect(choiceOf(rule, dueOn)).toBe(choice);
        if (['weekly', 'biweekly', 'monthDay', 'nthWeekday', 'quarter', 'year'].includes(choice))
          expect(createRecurrence(rule, dueOn).firstFrom(dueOn)).toBe(dueOn);
      }
    },
  );

  it('skips no short month', () => {
    const monthly = (day: string): string[] =>
      createRecurrence(repeatRule('monthDay', day), day).between(day, '2027-04-30');
    expect(monthly('2027-01-31')).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
    expect(monthly('2027-01-30')).toEqual(['2027-01-30', '2027-02-28', '2027-03-30', '2027-04-30']);
    expect(monthly('2027-01-29')).toEqual(['2027-01-29', '2027-02-28', '2027-03-29', '2027-04-29']);
  });

  it('is an own rule when it fits none', () => {
    expect(choiceOf('FREQ=WEEKLY;BYDAY=MO', '2026-11-24')).toBeNull();
  });
});

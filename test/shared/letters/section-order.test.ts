import { describe, expect, it } from 'vitest';
import { recompose } from '../../../shared/letters/compose-letter';
import { inOrderOf, inUsualOrder, isUsualOrder, moveSection } from '../../../shared/letters/section-order';
import type { LetterDocument, SectionKey } from '../../../shared/model/letter';
import { sectionKeys } from '../../../shared/model/letter';
import { letterFor, letterLedger } from '../../support/letter-ledger';

const orderOf = ({ sections }: Pick<LetterDocument, 'sections'>): SectionKey[] => sections.map(({ key }) => key);
const moneyFirst = (): LetterDocument => moveSection(letterFor(), 'money', 0);
const others = sectionKeys.filter((key) => key !== 'money');

describe('the order of the sections', () => {
  it('is moved one section at a time, no further than either end', () => {
    expect(orderOf(moneyFirst())).toEqual(['money', ...others]);
    expect(orderOf(moveSection(letterFor(), 'money', 99))).toEqual([...others, 'money']);
    expect(orderOf(moveSection(letterFor(), 'thanks', 1)).slice(0, 3)).toEqual(['decision', 'thanks', 'reason']);
  });

  it('gives the same document where nothing moves', () => {
    const document = letterFor();
    expect(moveSection(document, 'thanks', -1)).toBe(document);
    expect(inUsualOrder(document)).toBe(document);
  });

  it('goes back to the usual one', () => {
    expect(isUsualOrder(moneyFirst().sections)).toBe(false);
    expect(inUsualOrder(moneyFirst())).toEqual(letterFor());
    expect(isUsualOrder(letterFor().sections)).toBe(true);
  });

  it('outlives another tone and another language', () => {
    const next = recompose(moneyFirst(), letterLedger(), {
      clientId: 'client-1',
      tone: 'businesslike',
      language: 'en',
    });
    expect(next.ok && orderOf(next.value)).toEqual(['money', ...others]);
    expect(next.ok && next.value.sections[0]?.text).toContain('final invoice');
  });

  it('has a section that it does not know after the one that it usually follows', () => {
    const { sections } = letterFor();
    const known = ['wishes', 'decision', 'thanks'].flatMap(
      (key) => sections.find((section) => section.key === key) ?? [],
    );
    expect(orderOf({ sections: inOrderOf(known, sections) })).toEqual([
      'wishes',
      'decision',
      'thanks',
      'reason',
      'meaning',
      'remainingWork',
      'requests',
      'money',
      'handover',
      'contact',
    ]);
    expect(orderOf({ sections: inOrderOf([], sections) })).toEqual([...sectionKeys]);
  });
});

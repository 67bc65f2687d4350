/** What the letter as a whole lacks, and where the remarks on its words are; from here one gets to them. */
import { UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { LetterContext, LetterFinding } from '../../../shared/letters/tone/check-letter';
import { checkLetter, checkSection } from '../../../shared/letters/tone/check-letter';
import type { ToneFinding } from '../../../shared/letters/tone/tone-finding';
import type { LetterDocument, LetterSection, SectionKey } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type Props = { document: LetterDocument; context: LetterContext };

/** A section that did not change is not read again. */
const useLetterFindings = (document: LetterDocument, context: LetterContext): LetterFinding[] => {
  const read = useDeferredValue(document);
  const known = useRef<{ context: LetterContext; findings: WeakMap<LetterSection, ToneFinding[]> } | null>(null);
  return useMemo(() => {
    if (known.current?.context !== context) known.current = { context, findings: new WeakMap() };
    const { findings } = known.current;
    return checkLetter(read, context, (section) => {
      const found = findings.get(section) ?? checkSection(section, context);
      findings.set(section, found);
      return found;
    });
  }, [read, context]);
};

/** The words of a part, with the first of its remarks in view. */
const goTo = (key: SectionKey, from: number, to: number): void => {
  const part = document.querySelector(`[data-section="${key}"]`);
  // A part that is left out has its switch alone.
  const field = part?.querySelector('textarea') ?? part?.querySelector('input');
  part?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(from, to);
};

const isOfLetter = ({ category }: LetterFinding): boolean =>
  category === 'noDecision' || category === 'noEndDate' || category === 'otherDate' || category === 'hedged';

/** Parts in the order of the letter, each with how many there are and the first of them. */
const bySection = (findings: readonly LetterFinding[]): { first: LetterFinding; count: number }[] => {
  const parts = new Map<SectionKey, { first: LetterFinding; count: number }>();
  for (const finding of findings) {
    const part = parts.get(finding.section);
    if (part) part.count += 1;
    else parts.set(finding.section, { first: finding, count: 1 });
  }
  return [...parts.values()];
};

export const LetterRemarks = ({ document, context }: Props) => {
  const { t } = useWords();
  const findings = useLetterFindings(document, context);
  if (findings.length === 0) return null;
  const jump = ({ section, from, to }: LetterFinding, label: string) => (
    <UnstyledButton key={section} className={classes['toneFix']} onClick={() => goTo(section, from, to)}>
      {label}
    </UnstyledButton>
  );
  const list = (some: readonly LetterFinding[]) =>
    bySection(some).map(({ first, count }) =>
      jump(first, t('letters.toneCheck.inSection', { section: t(`letters.sections.${first.section}`), count })),
    );
  const address = findings.filter(({ category }) => category === 'mixedAddress');
  const others = findings.filter((each) => !isOfLetter(each) && each.category !== 'mixedAddress');
  return (
    <ul className={classes['remarks']} aria-label={t('letters.toneCheck.title')}>
      {findings.filter(isOfLetter).map((finding) => (
        <li key={`${finding.category} ${finding.from}`} data-severity={finding.severity}>
          {t(`letters.toneCheck.why.${finding.category}`)} {jump(finding, t('letters.toneCheck.mend'))}
        </li>
      ))}
      {address.length > 0 && (
        <li data-severity="advise">
          {t('letters.toneCheck.mixed', { count: address.length })} {list(address)}
        </li>
      )}
      {others.length > 0 && (
        <li data-severity="note">
          {t('letters.toneCheck.count', { count: others.length })}: {list(others)}
        </li>
      )}
    </ul>
  );
};

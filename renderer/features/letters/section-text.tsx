/** The words of a part, marked as they are typed, with the remarks below. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ChangedFact } from '../../../shared/letters/changed-facts';
import type { LetterContext } from '../../../shared/letters/tone/check-letter';
import { checkSection } from '../../../shared/letters/tone/check-letter';
import type { ToneFinding } from '../../../shared/letters/tone/tone-finding';
import { replacementOf } from '../../../shared/letters/tone/tone-finding';
import type { SectionKey } from '../../../shared/model/letter';
import { FactNotes } from './fact-notes';
import { MarkedTextarea } from './marked-textarea';
import { keyOf } from './tone-marks';
import { ToneNotes } from './tone-notes';
import { typeOver } from './type-over';

type Props = {
  sectionKey: SectionKey;
  title: string;
  text: string;
  context: LetterContext;
  changed: readonly ChangedFact[];
  onLeave: (fact: ChangedFact) => void;
  onChange: (text: string) => void;
};

export const SectionText = ({ sectionKey, title, text, context, changed, onLeave, onChange }: Props) => {
  // A keystroke paints first; the remarks follow.
  const read = useDeferredValue(text);
  const findings = useMemo(() => {
    // A last day that has changed since is told once, as the fact that it is.
    const isFact = ({ category, from, to }: ToneFinding): boolean =>
      category === 'otherDate' && changed.some(({ at, text: { length } }) => at < to && from < at + length);
    return checkSection({ key: sectionKey, text: read }, context).filter((finding) => !isFact(finding));
  }, [sectionKey, read, context, changed]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [atCaret, setAtCaret] = useState<string | null>(null);
  const here = pointed ?? atCaret;

  const show = (finding: ToneFinding): void => {
    field.current?.focus();
    field.current?.setSelectionRange(finding.from, finding.to);
    setAtCaret(keyOf(finding));
  };
  const putWords = (from: number, to: number, words: string): void => {
    if (field.current && typeOver(field.current, from, to, words)) return;
    onChange(text.slice(0, from) + words + text.slice(to));
  };
  const replace = (finding: ToneFinding): void => {
    const { from, to, words } = replacementOf(finding, text);
    setPointed(null);
    putWords(from, to, words);
  };
  const showFact = ({ at, text: found }: ChangedFact): void => {
    field.current?.focus();
    field.current?.setSelectionRange(at, at + found.length);
  };
  return (
    <>
      <MarkedTextarea
        label={title}
        text={text}
        read={read}
        findings={findings}
        changed={changed}
        field={field}
        here={here}
        onPoint={setPointed}
        onCaret={setAtCaret}
        onChange={onChange}
      />
      <FactNotes
        facts={changed}
        onShow={showFact}
        onReplace={({ at, text: found, now }) => putWords(at, at + found.length, now ?? found)}
        onLeave={onLeave}
      />
      <ToneNotes findings={findings} here={here} text={text} onPoint={setPointed} onShow={show} onReplace={replace} />
    </>
  );
};

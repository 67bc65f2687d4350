/** The words of a part, marked as they are typed, with the remarks below. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { ToneFinding } from '../../../shared/letters/tone/check-tone';
import { checkTone } from '../../../shared/letters/tone/check-tone';
import type { Language } from '../../../shared/model/record';
import { MarkedTextarea } from './marked-textarea';
import { keyOf } from './tone-marks';
import { ToneNotes } from './tone-notes';
import { typeOver } from './type-over';

type Props = {
  title: string;
  text: string;
  language: Language;
  names: readonly string[];
  onChange: (text: string) => void;
};

export const SectionText = ({ title, text, language, names, onChange }: Props) => {
  // A keystroke paints first; the remarks follow.
  const read = useDeferredValue(text);
  const findings = useMemo(() => checkTone(read, { language, names }), [read, language, names]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [atCaret, setAtCaret] = useState<string | null>(null);
  const here = pointed ?? atCaret;

  const show = (finding: ToneFinding): void => {
    field.current?.focus();
    field.current?.setSelectionRange(finding.from, finding.to);
    setAtCaret(keyOf(finding));
  };
  const replace = ({ from, to }: ToneFinding, words: string): void => {
    setPointed(null);
    if (field.current && typeOver(field.current, from, to, words)) return;
    onChange(text.slice(0, from) + words + text.slice(to));
  };
  return (
    <>
      <MarkedTextarea
        label={title}
        text={text}
        read={read}
        findings={findings}
        field={field}
        here={here}
        onPoint={setPointed}
        onCaret={setAtCaret}
        onChange={onChange}
      />
      <ToneNotes findings={findings} here={here} text={text} onPoint={setPointed} onShow={show} onReplace={replace} />
    </>
  );
};

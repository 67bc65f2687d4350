/** A plain text field with marks over its words: typing, spelling, undo and screen readers see the field alone. */
import { Textarea } from '@mantine/core';
import type { MouseEvent, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { ChangedFact } from '../../../shared/letters/changed-facts';
import type { ToneFinding } from '../../../shared/letters/tone/tone-finding';
import { useWords } from '../../lib/use-words';
import classes from './marked-textarea.module.css';
import type { DrawnMarks } from './tone-marks';
import { drawChanged, drawHere, drawMarks, findingAt, markAt } from './tone-marks';

type Props = {
  label: string;
  text: string;
  /** What the findings were found in: a keystroke behind `text` at most. */
  read: string;
  findings: readonly ToneFinding[];
  /** What does not hold any more; found in `text` itself. */
  changed: readonly ChangedFact[];
  field: RefObject<HTMLTextAreaElement | null>;
  /** The finding that is looked at, in the text or in the remarks below it. */
  here: string | null;
  onPoint: (key: string | null) => void;
  onCaret: (key: string | null) => void;
  onChange: (text: string) => void;
};

export const MarkedTextarea = ({
  label,
  text,
  read,
  findings,
  changed,
  field,
  here,
  onPoint,
  onCaret,
  onChange,
}: Props) => {
  const { t } = useWords();
  const layer = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnMarks | null>(null);

  useLayoutEffect(() => {
    const node = layer.current?.firstChild;
    if (!(node instanceof Text)) return;
    drawn.current = drawMarks(node, findings);
    if (field.current === document.activeElement) onCaret(findingAt(findings, field.current?.selectionStart ?? -1));
    return () => {
      drawn.current?.erase();
      drawn.current = null;
    };
  }, [findings, field, onCaret]);

  useLayoutEffect(() => {
    const node = layer.current?.firstChild;
    return node instanceof Text && read === text ? drawChanged(node, changed) : undefined;
  }, [changed, read, text]);

  useLayoutEffect(() => {
    const mark = drawn.current?.marks.find(({ key }) => key === here);
    return mark && drawHere(mark.range);
  }, [here, findings]);

  const point = ({ clientX, clientY }: MouseEvent): void =>
    onPoint(findings.length === 0 ? null : markAt(drawn.current?.marks ?? [], clientX, clientY));
  return (
    <div className={classes['marked']}>
      <Textarea
        ref={field}
        rows={2}
        classNames={{ input: classes['words'] ?? '' }}
        value={text}
        spellCheck
        aria-label={label}
        aria-description={findings.length > 0 ? t('letters.toneCheck.count', { count: findings.length }) : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        onSelect={(event) => onCaret(findingAt(findings, event.currentTarget.selectionStart))}
        onBlur={() => onCaret(null)}
        onMouseMove={point}
        onMouseLeave={() => onPoint(null)}
      />
      <div ref={layer} className={`${classes['words']} ${classes['layer']}`} aria-hidden="true">
        {read}
      </div>
    </div>
  );
};

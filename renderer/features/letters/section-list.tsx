/** The sections of a letter in their order, each to be written, left out and moved. */
import { VisuallyHidden } from '@mantine/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { inUsualOrder, isUsualOrder, moveSection } from '../../../shared/letters/section-order';
import type { LetterContext } from '../../../shared/letters/tone/check-letter';
import type { LetterDocument, LetterSection, SectionKey } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { SectionEditor } from './section-editor';
import { SectionHandle } from './section-handle';
import type { LetterFactState } from './use-letter-facts';
import { useSectionMoves } from './use-section-moves';

type Props = {
  document: LetterDocument;
  context: LetterContext;
  facts: LetterFactState;
  onChange: (edit: (before: LetterDocument) => LetterDocument) => void;
  onPut: (section: LetterSection) => void;
  onRestore: (section: LetterSection) => void;
};

type Moved = { key: SectionKey; place: number } | 'usual' | null;

export const SectionList = ({ document, context, facts, onChange, onPut, onRestore }: Props) => {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<Moved>(null);
  const { sections } = document;
  const count = sections.length;
  const isUsual = isUsualOrder(sections);

  const move = useCallback(
    (key: SectionKey, place: number): void => {
      onChange((before) => moveSection(before, key, place));
      setMoved({ key, place: Math.max(0, Math.min(count - 1, place)) });
    },
    [onChange, count],
  );
  const backToUsual = useCallback((): void => {
    onChange(inUsualOrder);
    setMoved('usual');
  }, [onChange]);
  const landing = useSectionMoves(list, move);

  useEffect(() => {
    if (moved === null || moved === 'usual') return;
    list.current?.querySelector(`[data-section="${moved.key}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [moved]);

  const told =
    moved === null
      ? ''
      : moved === 'usual'
        ? t('letters.order.isUsual')
        : t('letters.order.moved', { section: t(`letters.sections.${moved.key}`), place: moved.place + 1, count });
  return (
    <div ref={list} className={classes['sections']}>
      {sections.map((section, place) => (
        <div
          key={section.key}
          data-section={section.key}
          data-landing={landing?.key === section.key ? landing.side : undefined}
          className={classes['movable']}
        >
          <SectionHandle
            sectionKey={section.key}
            place={place}
            isLast={place === count - 1}
            isUsualOrder={isUsual}
            onMove={move}
            onUsualOrder={backToUsual}
          />
          <SectionEditor
            section={section}
            context={context}
            changed={facts.changedIn(section.key)}
            isUpdated={facts.followed.includes(section.key)}
            onLeave={facts.leave}
            onChange={onPut}
            onRestore={onRestore}
          />
        </div>
      ))}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </div>
  );
};

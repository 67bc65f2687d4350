/** Sections are moved with Alt and an arrow, from anywhere within them, or dragged by their handle. */
import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { SectionKey } from '../../../shared/model/letter';

/** Beside which section the one that is dragged would land. */
export type Landing = { key: string; side: 'before' | 'after' };
type Move = (key: SectionKey, place: number) => void;

/** Not text: what is let go over a field must not be written into it. */
const dragType = 'application/x-adieu-section';

const sectionAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;

const keyOf = (section: HTMLElement): SectionKey => section.dataset['section'] as SectionKey;

const keysIn = (list: HTMLElement): SectionKey[] =>
  [...list.querySelectorAll<HTMLElement>('[data-section]')].map(keyOf);

const landingAt = (event: DragEvent): Landing | null => {
  const section = sectionAt(event.target);
  if (!section) return null;
  const { top, height } = section.getBoundingClientRect();
  return { key: keyOf(section), side: event.clientY < top + height / 2 ? 'before' : 'after' };
};

/** The place among the sections once the one that moves has left its own. */
const placeOf = (keys: readonly SectionKey[], moving: SectionKey, { key, side }: Landing): number =>
  keys.filter((other) => other !== moving).indexOf(key as SectionKey) + (side === 'after' ? 1 : 0);

const listenToKeys = (list: HTMLElement, move: Move): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const section = sectionAt(event.target);
    if (step === 0 || !section || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    move(keyOf(section), keysIn(list).indexOf(keyOf(section)) + step);
  };
  list.addEventListener('keydown', onKey);
  return () => list.removeEventListener('keydown', onKey);
};

const listenToDrags = (list: HTMLElement, move: Move, show: (landing: Landing | null) => void): (() => void) => {
  let moving: SectionKey | null = null;
  let landing: Landing | null = null;
  const land = (next: Landing | null): void => {
    const isSame = next?.key === landing?.key && next?.side === landing?.side;
    landing = next?.key === moving ? null : next;
    if (!isSame) show(landing);
  };
  const stop = new AbortController();
  const on = (type: 'dragstart' | 'dragover' | 'drop' | 'dragend', listener: (event: DragEvent) => void): void =>
    list.addEventListener(type, listener, { signal: stop.signal });
  on('dragstart', (event) => {
    const section = event.target instanceof Element && event.target.closest('[data-handle]') && sectionAt(event.target);
    if (!section) return;
    moving = keyOf(section);
    event.dataTransfer?.setData(dragType, moving);
    event.dataTransfer?.setDragImage(section, 12, 12);
  });
  on('dragover', (event) => {
    if (moving === null) return;
    event.preventDefault();
    land(landingAt(event) ?? landing);
  });
  on('drop', (event) => {
    if (moving === null) return;
    event.preventDefault();
    if (landing) move(moving, placeOf(keysIn(list), moving, landing));
  });
  on('dragend', () => {
    moving = null;
    land(null);
  });
  return () => stop.abort();
};

export const useSectionMoves = (list: RefObject<HTMLElement | null>, move: Move): Landing | null => {
  const [landing, setLanding] = useState<Landing | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const stops = [listenToKeys(element, move), listenToDrags(element, move, setLanding)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [list, move]);
  return landing;
};

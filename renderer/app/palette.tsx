/** Ctrl+K: type a part of what you want, Enter does it. */
import { Modal } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { matches } from '../lib/matches';
import { useWords } from '../lib/use-words';
import classes from './palette.module.css';
import type { Entry } from './palette-entries';
import { useEntries } from './palette-entries';

/** More than this is better found by typing on. */
const shownAtMost = 40;

type ListProps = { id: string; entries: readonly Entry[]; current: number; onPick: (entry: Entry) => void };

const List = ({ id, entries, current, onPick }: ListProps) => {
  const { t } = useWords();
  const titles = { actions: t('app.actions'), clients: t('clients.allClients'), pages: t('app.pages') };
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('app.palette')} className={classes['list']}>
      {entries.map((entry, at) => (
        <div key={entry.key} role="presentation">
          {entry.group !== entries[at - 1]?.group && (
            <div className={classes['group']} role="presentation">
              {titles[entry.group]}
            </div>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the input takes the keys */}
          {/* biome-ignore lint/a11y/useFocusableInteractive: the input has the focus and names the current option */}
          <div
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === current}
            className={classes['entry']}
            onClick={() => onPick(entry)}
          >
            <span className={classes['icon']}>{entry.icon}</span>
            {entry.label}
            {entry.note && <span className="muted">{entry.note}</span>}
          </div>
        </div>
      ))}
    </div>
  );
};

const Search = ({ onClose }: { onClose: () => void }) => {
  const { t } = useWords();
  const id = useId();
  const all = useEntries();
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const entries = useMemo(
    () =>
      all
        .filter(({ label, isQuiet = false }) => matches(label, query) && !(isQuiet && query.trim() === ''))
        .slice(0, shownAtMost),
    [all, query],
  );
  const pick = (entry: Entry): void => {
    onClose();
    // The palette gives the focus back first; what opens next may then take it.
    setTimeout(entry.run);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const entry = entries[current];
    if (step !== 0) {
      event.preventDefault();
      setCurrent((current + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === 'Enter' && entry) {
      event.preventDefault();
      pick(entry);
    }
  };
  return (
    <>
      <input
        className={classes['search']}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
        aria-label={t('app.palette')}
        placeholder={t('app.paletteHint')}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setCurrent(0);
        }}
        onKeyDown={onKeyDown}
      />
      <List id={id} entries={entries} current={current} onPick={pick} />
      <p role="status" className={classes['empty']}>
        {entries.length === 0 && t('app.paletteEmpty')}
      </p>
    </>
  );
};

export const Palette = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => (
  <Modal
    opened={isOpen}
    onClose={onClose}
    withCloseButton={false}
    size={560}
    yOffset="14vh"
    padding={0}
    radius="lg"
    transitionProps={{ duration: 80 }}
  >
    <Search onClose={onClose} />
  </Modal>
);

/** Choosing from a list in a form: type a part of the words; Enter or Tab takes the one that is marked. */
import { Select } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { useField } from '../lib/form-context';

export type Choice<V extends string> = { value: V; label: string };
export type ChoiceGroup<V extends string> = { group: string; items: Choice<V>[] };

type Props<V extends string> = {
  name: string;
  label: string;
  choices: Choice<V>[] | ChoiceGroup<V>[];
  placeholder: string;
  /** What the list says when nothing has the typed letters. */
  nothingFound: string;
  /** What to say when nothing is chosen. */
  missing?: string | undefined;
  value: V | null;
  onChange: (value: V | null) => void;
  /** Of the list, in pixels, where the field may be narrower than its words. */
  listWidth?: number;
  autoFocus?: boolean;
  disabled?: boolean;
  /** May be left empty, and be emptied. */
  isOptional?: boolean;
};

export const PickField = <V extends string>(props: Props<V>) => {
  const { name, label, choices, missing, value, onChange, isOptional = false } = props;
  const { error } = useField(name);
  const typed = useRef('');
  // The list always marks something; leaving takes it only when letters or arrows have chosen it.
  const [hasMarked, setMarked] = useState(false);
  const put = (chosen: string | null): void => {
    typed.current = '';
    setMarked(false);
    onChange(chosen as V | null);
  };
  /** Who types fast is gone before the list is there; then the first that has these letters is meant. */
  const take = (): void => {
    setMarked(false);
    const letters = typed.current.trim().toLowerCase();
    typed.current = '';
    if (letters === '') return;
    const all = choices.flatMap((each) => ('items' in each ? each.items : [each]));
    const found = all.find(({ label: text }) => text.toLowerCase().includes(letters));
    if (found) onChange(found.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setMarked(true);
    if (event.key === 'Escape') setMarked(false);
    if (event.key !== 'Enter' || typed.current === '') return;
    event.preventDefault();
    // After the list, which takes the one that is marked.
    queueMicrotask(take);
  };
  return (
    <Select
      data-field={name}
      data-missing={missing}
      label={label}
      placeholder={props.placeholder}
      data={choices}
      value={value}
      onChange={put}
      onInput={(event) => {
        typed.current = event.currentTarget.value;
        setMarked(typed.current.trim() !== '');
      }}
      onBlur={take}
      onKeyDown={onKeyDown}
      error={value === null ? error : undefined}
      nothingFoundMessage={props.nothingFound}
      searchable
      required={!isOptional}
      clearable={isOptional}
      withAsterisk={false}
      allowDeselect={false}
      autoSelectOnBlur={hasMarked}
      selectFirstOptionOnChange
      openOnFocus={false}
      limit={200}
      maxDropdownHeight={420}
      comboboxProps={props.listWidth === undefined ? {} : { width: props.listWidth, position: 'bottom-start' }}
      disabled={props.disabled ?? false}
      data-autofocus={props.autoFocus || undefined}
    />
  );
};

/** Choosing a client in a form: type a part of the name; Enter or Tab takes the one that is marked. */
import { Select } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useField } from '../lib/form-context';
import { useClientChoices } from '../lib/use-clients';
import { useWords } from '../lib/use-words';

type Props = {
  name: string;
  label: string;
  /** What to say when no client is chosen. */
  missing?: string;
  value: string | null;
  onChange: (clientId: string | null) => void;
  autoFocus?: boolean;
  disabled?: boolean;
  /** May be left empty, and be emptied. */
  isOptional?: boolean;
};

export const ClientField = (props: Props) => {
  const { name, label, missing, value, onChange, autoFocus = false, disabled = false, isOptional = false } = props;
  const { t } = useWords();
  const choices = useClientChoices();
  const { error } = useField(name);
  const typed = useRef('');
  const put = (clientId: string | null): void => {
    typed.current = '';
    onChange(clientId);
  };
  /** Who types fast is gone before the list is there; then the first that has these letters is meant. */
  const take = (): void => {
    const letters = typed.current.trim().toLowerCase();
    const found = letters === '' ? undefined : choices.find(({ label: text }) => text.toLowerCase().includes(letters));
    typed.current = '';
    if (found) onChange(found.value);
  };
  const takeOnEnter = (event: KeyboardEvent): void => {
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
      placeholder={t('forms.chooseClient')}
      data={choices}
      value={value}
      onChange={put}
      onInput={(event) => {
        typed.current = event.currentTarget.value;
      }}
      onBlur={take}
      onKeyDown={takeOnEnter}
      error={value === null ? error : undefined}
      nothingFoundMessage={t('forms.noSuchClient')}
      searchable
      required={!isOptional}
      clearable={isOptional}
      withAsterisk={false}
      allowDeselect={false}
      autoSelectOnBlur
      selectFirstOptionOnChange
      openOnFocus={false}
      limit={200}
      disabled={disabled}
      data-autofocus={autoFocus || undefined}
    />
  );
};

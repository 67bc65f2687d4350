/** Choosing a client in a form: type a part of the name; Enter or Tab takes the one that is marked. */
import { Select } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import { useField } from '../lib/form-context';
import { useClientChoices } from '../lib/use-clients';
import { useWords } from '../lib/use-words';

type Props = {
  name: string;
  label: string;
  value: string | null;
  onChange: (clientId: string | null) => void;
  autoFocus?: boolean;
  disabled?: boolean;
};

export const ClientField = ({ name, label, value, onChange, autoFocus = false, disabled = false }: Props) => {
  const { t } = useWords();
  const choices = useClientChoices();
  const { error } = useField(name);
  const input = useRef<HTMLInputElement>(null);
  // The name would go to a hidden input; the form looks for it on the one that can take the focus.
  useLayoutEffect(() => input.current?.setAttribute('name', name), [name]);
  return (
    <Select
      ref={input}
      label={label}
      placeholder={t('forms.chooseClient')}
      data={choices}
      value={value}
      onChange={onChange}
      error={value === null ? error : undefined}
      nothingFoundMessage={t('forms.noSuchClient')}
      searchable
      required
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

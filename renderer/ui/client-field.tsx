/** Choosing a client in a form: type a part of the name; Enter or Tab takes the one that is marked. */
import { Select } from '@mantine/core';
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
};

export const ClientField = ({ name, label, missing, value, onChange, autoFocus = false, disabled = false }: Props) => {
  const { t } = useWords();
  const choices = useClientChoices();
  const { error } = useField(name);
  return (
    <Select
      data-field={name}
      data-missing={missing}
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

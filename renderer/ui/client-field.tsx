/** Choosing a client in a form. */
import { useClientChoices } from '../lib/use-clients';
import { useWords } from '../lib/use-words';
import { PickField } from './pick-field';

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
  const { t } = useWords();
  return (
    <PickField
      {...props}
      choices={useClientChoices()}
      placeholder={t('forms.chooseClient')}
      nothingFound={t('forms.noSuchClient')}
    />
  );
};

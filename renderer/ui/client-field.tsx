/** Choosing a client in a form. */
import { useClientsToPick } from '../lib/use-clients';
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
  /** Money may come from a former client, and a reminder be about one; daily work is not for them. */
  withFormer?: boolean;
};

export const ClientField = ({ withFormer = false, ...props }: Props) => {
  const { t } = useWords();
  return (
    <PickField
      {...props}
      choices={useClientsToPick(props.value, withFormer)}
      placeholder={t('forms.chooseClient')}
      nothingFound={t('forms.noSuchClient')}
    />
  );
};

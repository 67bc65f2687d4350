import type { Minutes } from '../../shared/units/duration';
import { formatClock, parseDuration } from '../../shared/units/duration';
import { useWords } from '../lib/use-words';
import type { ParsedInputProps } from './parsed-input';
import { ParsedInput } from './parsed-input';

/** Time worked in minutes: takes "1u30", "1:30", "1,5", "90m". */
export const DurationInput = (props: ParsedInputProps<Minutes>) => {
  const { t } = useWords();
  return <ParsedInput {...props} parse={parseDuration} format={formatClock} wrong={t('forms.notDuration')} />;
};

/** A time of day, typed as one likes: "9", "9:30", "14u15", "2pm". Written the same in every system's language. */
import { formatClockTime, parseClock } from '../../shared/units/parse-clock';
import { useWords } from '../lib/use-words';
import type { ParsedInputProps } from './parsed-input';
import { ParsedInput } from './parsed-input';

/** The value is 'HH:MM'. */
export const TimeInput = (props: ParsedInputProps<string>) => {
  const { t } = useWords();
  return (
    <ParsedInput
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      {...props}
      parse={parseClock}
      format={formatClockTime}
      wrong={t('forms.notTime')}
    />
  );
};

import { useWords } from '../lib/use-words';
import type { ParsedInputProps } from './parsed-input';
import { ParsedInput } from './parsed-input';

const parseDays = (text: string): number | null => {
  const match = /^(\d{1,3})\s*(?:d|dag|dagen|day|days)?$/iu.exec(text.trim());
  return match ? Number(match[1]) : null;
};

/** A number of days: a term, a period of notice. */
export const DaysInput = (props: ParsedInputProps<number>) => {
  const { t } = useWords();
  return (
    <ParsedInput
      inputMode="numeric"
      rightSection={<span className="muted">{t('forms.days')}</span>}
      rightSectionWidth={62}
      {...props}
      parse={parseDays}
      format={String}
      wrong={t('forms.wholeDays')}
    />
  );
};

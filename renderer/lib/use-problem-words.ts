import i18next from 'i18next';
import { useCallback } from 'react';
import type { fields } from '../../shared/messages/en/fields';
import type { Problem } from '../../shared/result';
import { useWords } from './use-words';

const isField = (key: string): key is keyof typeof fields => key !== '' && i18next.exists(`fields.${key}`);

/** Gives the words for a problem; a field is called by the name that the form shows ('address.city' is "plaats"). */
export const useProblemWords = () => {
  const { t } = useWords();
  return useCallback(
    (problem: Problem): string => {
      const key =
        String(problem.field ?? problem.details?.['field'] ?? '')
          .split('.')
          .at(-1) ?? '';
      const field = isField(key) ? t(`fields.${key}`) : key;
      // Which placeholders there are depends on the code; the typed `t` would ask for those of all codes at once.
      const say = t as unknown as (key: string, values: object) => string;
      return say(`problems.${problem.code}`, { ...problem.details, field });
    },
    [t],
  );
};

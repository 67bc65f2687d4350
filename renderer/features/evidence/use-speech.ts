/** The words of the evidence in the language of the window: the same as in the PDF. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceWords, Speech } from '../../../shared/evidence/evidence-words';
import { useWords } from '../../lib/use-words';

export const useSpeech = (): Speech => {
  const { language } = useWords();
  const { i18n } = useTranslation();
  return useMemo(
    () => ({ words: i18n.getResourceBundle(language, 'translation') as EvidenceWords, language }),
    [i18n, language],
  );
};

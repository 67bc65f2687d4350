/** The live pages: one request at a time, always for the newest words, never a queue behind fast fingers. */
import { useEffect, useRef, useState } from 'react';
import type { LetterDocument } from '../../../shared/model/letter';
import type { Problem } from '../../../shared/result';
import { ask } from '../../lib/api';

type Preview = { pages: string[]; problem: Problem | null };

export const usePreview = (document: LetterDocument | null): Preview => {
  const [preview, setPreview] = useState<Preview>({ pages: [], problem: null });
  const newest = useRef<LetterDocument | null>(null);
  const busy = useRef(false);

  useEffect(() => {
    const setPages = async (): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      while (newest.current) {
        const wanted = newest.current;
        newest.current = null;
        const result = await ask('letters.preview', { document: wanted });
        if (result.ok) setPreview({ pages: result.value.pages, problem: null });
        else setPreview((before) => ({ ...before, problem: result.problem }));
      }
      busy.current = false;
    };
    newest.current = document;
    if (document) void setPages();
  }, [document]);

  return preview;
};

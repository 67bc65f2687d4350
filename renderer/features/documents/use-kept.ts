import { useEffect, useState } from 'react';
import type { KeptPdf } from '../../../shared/contract/letter-answers';
import { ask } from '../../lib/api';

/** How the kept PDF of each issued letter stands, by its id; asked again when the window comes back to the front. */
export const useKept = (clientId: string, ids: string): ReadonlyMap<string, KeptPdf> => {
  const [kept, setKept] = useState<ReadonlyMap<string, KeptPdf>>(new Map());
  useEffect(() => {
    let isShown = true;
    const check = async (): Promise<void> => {
      const result = await ask('letters.checkKept', { clientId });
      if (isShown && result.ok) setKept(new Map(result.value.letters.map((letter) => [letter.id, letter.kept])));
    };
    const recheck = (): void => void check();
    if (ids !== '') recheck();
    window.addEventListener('focus', recheck);
    return () => {
      isShown = false;
      window.removeEventListener('focus', recheck);
    };
  }, [clientId, ids]);
  return kept;
};

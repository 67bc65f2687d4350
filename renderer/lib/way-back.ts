/** A page that was opened to fill something in knows the way back: it travels in the history, not in the address. */
import { useState } from 'react';

/** For a link: `<Link href="/settings" {...wayBack('/clients/…/letter')}>`. */
export const wayBack = (path: string): { state: { back: string } } => ({ state: { back: path } });

/** Where the user came from, if the link that was followed said so. */
export const useWayBack = (): string | null => {
  const [state] = useState<unknown>(() => history.state);
  const isKnown = typeof state === 'object' && state !== null && 'back' in state && typeof state.back === 'string';
  return isKnown ? (state.back as string) : null;
};

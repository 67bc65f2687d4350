/** Where a notification or the tray wants the window to be. */
import type { EventPayload } from '../../shared/contract';
import { on } from './api';

type Place = EventPayload<'goTo'>;

/** What came before there was a page to leave: a window that just opened is still fetching the ledger. */
let waiting: Place | null = null;
let follower: ((place: Place) => void) | null = null;

/** From the first moment of the window on. */
export const listenForPlaces = (): void =>
  void on('goTo', (place) => {
    if (follower) follower(place);
    else waiting = place;
  });

/** Goes where the window was wanted meanwhile, and from now on at once; until the function it gives back is called. */
export const followPlaces = (go: (place: Place) => void): (() => void) => {
  follower = go;
  if (waiting) go(waiting);
  waiting = null;
  return () => {
    if (follower === go) follower = null;
  };
};

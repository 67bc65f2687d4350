/** The page's side of contextBridge: what a preload exposes appears here, frozen. */
import { createBridge } from './bridge';

declare const standIn: { secret: string };

const { defineProperty } = Object;
const bridge = createBridge(`${standIn.secret}-in`, `${standIn.secret}-out`, (key, api) => {
  if (!(key in window)) defineProperty(window, key, { value: api, enumerable: true });
});
bridge.sayReady();

/** What the preload script gives the window: two verbs. */
type AdieuBridge = {
  ask: (name: string, input: unknown) => Promise<unknown>;
  on: (name: string, listener: (payload: never) => void) => () => void;
};

interface Window {
  readonly adieu: AdieuBridge;
}

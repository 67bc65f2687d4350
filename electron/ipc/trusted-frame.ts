/** Where the app's own pages live: the scheme and the host of the app protocol. */
export const appOrigin = 'app://adieu';

type Frame = { readonly url: string; readonly parent: unknown };

/** Only the main frame of the app's own page may ask; a frame that has gone is null. */
export const isTrustedFrame = (frame: Frame | null): boolean =>
  frame !== null && frame.parent === null && frame.url.startsWith(`${appOrigin}/`);

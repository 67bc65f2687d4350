/** The nonce of this page: style elements made at run time need it, since the page allows no others. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

/** Read by get-nonce, which the scroll lock of dialogs asks. */
Object.assign(globalThis, { __webpack_nonce__: nonce });

/** For MantineProvider's `getStyleNonce`. */
export const styleNonce = (): string => nonce;

/**
 * The app's own schemes, and no other network. Chromium cannot navigate to `app://host/x` without Electron's help,
 * so pages live at `https://host.app.standin/x`: a secure context with storage, workers and a content security policy.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Params } from './chromium';
import { browser, warn } from './runtime';
import { strict } from './strict';

type Handler = (request: Request) => Response | Promise<Response>;
type Details = { url: string; method: string; resourceType: string };
type Verdict = { cancel?: boolean; redirectURL?: string; responseHeaders?: Record<string, string | string[]> };
type Listener = (
  details: Details & { responseHeaders?: Record<string, string[]> },
  answer: (verdict: Verdict) => void,
) => void;
/** Answers whether a page may go there; asked for documents only. */
type NavigationCheck = (request: { frameId: string; url: string; pageUrl: string }) => boolean;

const suffix = '.standin';
const schemes = new Map<string, Handler>();
const privileged = new Set<string>();

export const toPageUrl = (url: string): string => {
  const { protocol, host, pathname, search, hash } = new URL(url);
  const scheme = protocol.slice(0, -1);
  return privileged.has(scheme) || schemes.has(scheme)
    ? `https://${host}.${scheme}${suffix}${pathname || '/'}${search}${hash}`
    : url;
};

export const toAppUrl = (url: string): string => {
  const found = /^https:\/\/(.*)\.([a-z][a-z0-9+-]*)\.standin(?=[/?#]|$)(.*)$/s.exec(url);
  return found ? `${found[2]}://${found[1]}${found[3]}` : url;
};

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (list: { scheme: string }[]): void => {
    for (const { scheme } of list) privileged.add(scheme);
  },
  handle: (scheme: string, handler: Handler): void => {
    if (schemes.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    schemes.set(scheme, handler);
  },
  unhandle: (scheme: string): void => void schemes.delete(scheme),
  isProtocolHandled: (scheme: string): boolean => schemes.has(scheme),
});

const listeners: { beforeRequest?: Listener | undefined; headersReceived?: Listener | undefined } = {};
const withFilter = (set: (listener: Listener | undefined) => void) => (filter: unknown, listener?: Listener | null) =>
  set((typeof filter === 'function' ? (filter as Listener) : listener) ?? undefined);

export const webRequest = strict('session.webRequest', {
  onBeforeRequest: withFilter((listener) => {
    listeners.beforeRequest = listener;
  }),
  onHeadersReceived: withFilter((listener) => {
    listeners.headersReceived = listener;
  }),
});

const ask = (listener: Listener | undefined, details: Parameters<Listener>[0]): Promise<Verdict> =>
  listener ? new Promise((resolve) => listener(details, resolve)) : Promise.resolve({});

const toRequest = (request: Params): Request => {
  const { method } = request as { method: string };
  const headers = new Headers();
  for (const [name, value] of Object.entries(request['headers'] as Record<string, string>))
    headers.set(name, /^(referer|origin)$/i.test(name) ? toAppUrl(value) : value);
  const body = request['postData'] as string | undefined;
  return new Request(toAppUrl(request['url']), { method, headers, ...(body === undefined ? {} : { body }) });
};

const readHeaders = async (response: Response, details: Details) => {
  const received: Record<string, string[]> = {};
  response.headers.forEach((value, name) => {
    received[name] = [value];
  });
  const { responseHeaders } = await ask(listeners.headersReceived, { ...details, responseHeaders: received });
  return Object.entries(responseHeaders ?? received).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  );
};

const fulfil = async (requestId: string, request: Params, handler: Handler, details: Details): Promise<void> => {
  const response = await handler(toRequest(request));
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  await browser().send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status || 500,
    responseHeaders: await readHeaders(response, details),
    body,
  });
};

/** What left neither the app nor the machine: tests look here that nothing tried. */
export const blockedRequests: string[] = [];

const answer = async (paused: Params, mayNavigate: NavigationCheck): Promise<void> => {
  const { requestId, request, resourceType, frameId } = paused as Params & { requestId: string; request: Params };
  const url = toAppUrl(request['url']);
  const fail = (errorReason: string) => browser().send('Fetch.failRequest', { requestId, errorReason });
  if (/^(chrome|devtools|data|blob|about):/.test(url))
    return void (await browser().send('Fetch.continueRequest', { requestId }));
  if (resourceType === 'Document' && !mayNavigate({ frameId, url, pageUrl: request['url'] }))
    return void (await fail('Aborted'));
  // Chromium asks for an icon by itself; Electron does not.
  if (resourceType === 'Other' && new URL(url).pathname === '/favicon.ico') return void (await fail('Aborted'));
  const details = { url, method: request['method'] as string, resourceType: String(resourceType) };
  const { cancel } = await ask(listeners.beforeRequest, details);
  const handler = schemes.get(new URL(url).protocol.slice(0, -1));
  if (handler && !cancel) return fulfil(requestId, request, handler, details);
  blockedRequests.push(url);
  warn(`blocked a request: ${url}`);
  await fail('BlockedByClient');
};

/** Takes every request of every page and worker. */
export const watchNetwork = async (mayNavigate: NavigationCheck): Promise<void> => {
  browser().on('Fetch.requestPaused', (paused) => {
    answer(paused, mayNavigate).catch((error) => {
      if (String(error).includes('Chromium is gone') || String(error).includes('Invalid InterceptionId')) return;
      warn(`a protocol handler failed for ${paused['request'].url}: ${String(error)}`);
      browser()
        .send('Fetch.failRequest', { requestId: paused['requestId'], errorReason: 'Failed' })
        .catch(() => {});
    });
  });
  await browser().send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
};

/** `net.fetch`, for the app's own files; anything else would be network. */
export const net = strict('net', {
  fetch: async (target: string | Request): Promise<Response> => {
    const url = typeof target === 'string' ? target : target.url;
    if (url.startsWith('file:')) return new Response(await readFile(fileURLToPath(url)));
    blockedRequests.push(url);
    throw new Error(`net::ERR_BLOCKED_BY_CLIENT ${url}`);
  },
  isOnline: (): boolean => false,
});

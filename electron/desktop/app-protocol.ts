/** app://adieu/: the built window and the replica, and nothing else. */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { logoPrefix } from '../../shared/logo-path';
import { replicaPath } from '../../shared/replica-path';
import type { CurrentLedger } from '../services/current-ledger';
import { readLogo } from '../services/logo-files';
import { contentSecurityPolicy, contentTypeOf, fileFor } from './app-files';
import { replicaStream } from './replica-stream';

/** Before the app is ready, or the scheme has no origin, storage or fetch. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);

const plain = (status: number): Response =>
  new Response(null, { status, headers: { 'content-security-policy': "default-src 'none'" } });

const replica = (ledger: CurrentLedger): Response => {
  const store = ledger.store();
  if (!store) return plain(404);
  const headers = {
    'content-type': 'application/json',
    'x-revision': String(store.revision),
    'cache-control': 'no-store',
  };
  return new Response(replicaStream(store.ledger), { headers });
};

const asset = async (root: string, url: string): Promise<Response> => {
  const file = fileFor(root, url);
  const bytes = file && (await readFile(file).catch(() => null));
  if (!file || !bytes) return plain(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentTypeOf(file),
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
};

/** A picture of the user's own: it may style itself, and nothing else. */
const logo = async (ledger: CurrentLedger, file: string): Promise<Response> => {
  const bytes = await readLogo(ledger.store()?.path, file);
  if (!bytes) return plain(404);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentTypeOf(file),
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
      'x-content-type-options': 'nosniff',
    },
  });
};

export const serveApp = (root: string, ledger: CurrentLedger): void =>
  protocol.handle('app', (request) => {
    if (request.method !== 'GET') return plain(405);
    const { pathname } = new URL(request.url);
    if (pathname === replicaPath) return replica(ledger);
    return pathname.startsWith(logoPrefix) ? logo(ledger, pathname.slice(logoPrefix.length)) : asset(root, request.url);
  });

/** Where a window fetches the open ledger: through the app's own protocol, as JSON, with header 'x-revision'. */
export const replicaPath = '/replica.json';

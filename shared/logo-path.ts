/** Where a window fetches a logo from: through the app's own protocol. */
export const logoPrefix = '/logo/';
export const logoPath = (file: string): string => logoPrefix + file;

import type { Handlers, RequestOutput } from '../../shared/contract';
import { ok, refuse } from '../../shared/result';
import type { Desktop } from './desktop';

/** Where Adieu's own explanations point to: the law, the chamber of commerce and the tax office. */
const linkHosts = [
  'wetten.overheid.nl',
  'www.kvk.nl',
  'www.belastingdienst.nl',
  'business.gov.nl',
  'www.rijksoverheid.nl',
];

const isAllowedLink = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username } = new URL(text);
  return protocol === 'https:' && port === '' && username === '' && linkHosts.includes(hostname);
};

export const createAppService = (
  info: RequestOutput<'app.info'>,
  desktop: Desktop,
): Handlers<'app.info' | 'app.openLink'> => ({
  'app.info': () => ok(info),
  'app.openLink': async ({ url }) => {
    if (!isAllowedLink(url)) return refuse('linkNotAllowed', { field: 'url', details: { url } });
    await desktop.openLink(url);
    return ok({});
  },
});

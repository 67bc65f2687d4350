/** What must not happen behind a test's back: errors, violations of the content security policy, and any network. */
import type { ElectronApplication, Page } from 'playwright-core';

const mainFaults = /JavaScript error occurred|nhandled rejection|UnhandledPromiseRejection|\[stand-in\]/;
const own = /^(app:|blob:|data:|about:|devtools:|https:\/\/[a-z0-9.-]+\.app\.standin([/?#]|$))/;

export const watchFaults = (electron: ElectronApplication, expected?: RegExp): string[] => {
  const faults: string[] = [];
  const add = (fault: string): void => {
    if (!expected?.test(fault)) faults.push(fault);
  };

  let unread = '';
  electron.process().stderr?.on('data', (data: Buffer) => {
    const lines = (unread + data.toString()).split('\n');
    unread = lines.pop() ?? '';
    for (const line of lines) if (mainFaults.test(line)) add(`main process: ${line}`);
  });

  const watchPage = (page: Page): void => {
    page.on('pageerror', (error) => add(`page: ${error.stack ?? error.message}`));
    page.on('crash', () => add('page: crashed'));
    page.on('console', (message) => {
      // A violation of the content security policy is such an error, too.
      if (message.type() === 'error') add(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('request', (request) => {
      if (!own.test(request.url())) add(`network: ${request.url()}`);
    });
  };
  electron.windows().forEach(watchPage);
  electron.on('window', watchPage);
  return faults;
};

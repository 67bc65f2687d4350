/** Every page there is: `webContents`, and who is asked before a page goes anywhere. */
import { warn } from '../runtime';
import { strict } from '../strict';
import type { WebContents } from './web-contents';

export const allContents = new Set<WebContents>();

const find = (test: (contents: WebContents) => boolean): WebContents | undefined => [...allContents].find(test);

export const webContents = strict('webContents', {
  getAllWebContents: (): WebContents[] => [...allContents],
  getFocusedWebContents: (): WebContents | null => [...allContents].at(-1) ?? null,
  fromId: (id: number): WebContents | undefined => find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    find((contents) => contents._targetId() === targetId),
});

/** A main frame has its target's id, so every other frame belongs to a page that has to be asked as a child frame. */
export const mayNavigate = ({ frameId, url }: { frameId: string; url: string }): boolean => {
  const own = find((contents) => contents._targetId() === frameId);
  if (own) return own._mayNavigate(url, true);
  return [...allContents].every((contents) => contents._mayNavigate(url, false));
};

export const onPopup = (openerId: string): void => {
  if (!find((contents) => contents._targetId() === openerId)) warn('a window was opened by nobody known');
};

/** The desktop as services know it: dialogs on the window, and other programs. */
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, shell } from 'electron';
import type { Desktop, FileFilter } from '../services/desktop';

const choose =
  (window: () => BrowserWindow) =>
  async (filter: FileFilter, properties: ('openFile' | 'multiSelections')[]): Promise<string[]> => {
    const choice = await dialog.showOpenDialog(window(), { filters: [filter], properties });
    return choice.canceled ? [] : choice.filePaths;
  };

export const createDesktop = (window: () => BrowserWindow): Desktop => ({
  chooseSavePath: async (suggestedName, filter) => {
    const defaultPath = join(app.getPath('documents'), suggestedName);
    const choice = await dialog.showSaveDialog(window(), { defaultPath, filters: [filter] });
    return choice.canceled || choice.filePath === '' ? null : choice.filePath;
  },
  chooseFile: async (filter) => (await choose(window)(filter, ['openFile']))[0] ?? null,
  chooseFiles: (filter) => choose(window)(filter, ['openFile', 'multiSelections']),
  showInFolder: (path) => shell.showItemInFolder(path),
  openPath: async (path) => (await shell.openPath(path)) === '',
  openLink: (url) => shell.openExternal(url),
});

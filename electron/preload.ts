/** Two verbs for the window: ask and on. Sandboxed: nothing but `electron` is imported. */
import { contextBridge, ipcRenderer } from 'electron';

contextBridge.exposeInMainWorld('adieu', {
  ask: (name: string, input: unknown) => ipcRenderer.invoke('ask', name, input),
  on: (name: string, listener: (payload: unknown) => void) => {
    const forward = (_event: unknown, told: string, payload: unknown): void => {
      if (told === name) listener(payload);
    };
    ipcRenderer.on('tell', forward);
    return () => ipcRenderer.off('tell', forward);
  },
});

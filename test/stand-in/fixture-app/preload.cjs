const { contextBridge, ipcRenderer } = require('electron');

const whatRequireSays = (name) => {
  try {
    return typeof require(name);
  } catch (error) {
    return error.message;
  }
};

contextBridge.exposeInMainWorld('fixture', {
  ask: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  /** For values that a driver cannot carry: compares in the isolated world. */
  echoesMap: async () => {
    const value = new Map([
      ['bytes', new Uint8Array([1, 2, 255])],
      ['day', new Date(0)],
      ['big', 10n],
      ['nothing', undefined],
    ]);
    value.set('itself', value);
    const echoed = await ipcRenderer.invoke('echo', value);
    return (
      echoed.get('itself') === echoed &&
      echoed.get('bytes')[2] === 255 &&
      echoed.get('day').getTime() === 0 &&
      echoed.get('big') === 10n &&
      echoed.has('nothing')
    );
  },
  callBack: (listener) => listener([1, 2].map((n) => n * 2)),
  require: whatRequireSays,
  number: 1,
});

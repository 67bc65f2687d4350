/** Members that Electron has and the stand-in lacks fail loudly: no test may pass for want of them. */
const asksForAny = new Set([
  'then',
  'toJSON',
  'default',
  '__esModule',
  'module.exports',
  'domain',
  'nodeType',
  'asymmetricMatch',
]);

export const strict = <T extends object>(name: string, target: T): T =>
  new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || key.startsWith('_') || asksForAny.has(key))
        return Reflect.get(object, key, receiver);
      throw new Error(`The stand-in for Electron has no ${name}.${key}: add it to test/stand-in, or use another way.`);
    },
  });

/** An event whose default can be prevented, as Electron hands to listeners. */
export const preventable = <P extends object>(params: P) => {
  let isPrevented = false;
  return {
    ...params,
    preventDefault: (): void => {
      isPrevented = true;
    },
    get defaultPrevented(): boolean {
      return isPrevented;
    },
  };
};

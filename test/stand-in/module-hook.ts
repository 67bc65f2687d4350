/** Gives this module wherever the app imports or requires `electron`. */
import Module from 'node:module';
import { pathToFileURL } from 'node:url';

type Load = (request: string, ...rest: unknown[]) => unknown;
type Resolve = (specifier: string, context: object, next: (specifier: string, context: object) => object) => object;
type Hooks = { registerHooks?: (hooks: { resolve: Resolve }) => void; register: (url: string) => void; _load: Load };

const names = ['electron', 'electron/main', 'electron/common'];

export const replaceElectron = (path: string): void => {
  // From the default import: Node 20 has no registerHooks, and naming it in an import would be a syntax error there.
  const hooks = Module as unknown as Hooks;
  const url = pathToFileURL(path).href;
  const load = hooks._load;
  hooks._load = (request, ...rest) => load(names.includes(request) ? path : request, ...rest);
  if (hooks.registerHooks) {
    hooks.registerHooks({
      resolve: (specifier, context, next) =>
        names.includes(specifier) ? { url, format: 'commonjs', shortCircuit: true } : next(specifier, context),
    });
    return;
  }
  const source = `const names = ${JSON.stringify(names)};
    export const resolve = (specifier, context, next) =>
      names.includes(specifier) ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(specifier, context);`;
  hooks.register(`data:text/javascript,${encodeURIComponent(source)}`);
};

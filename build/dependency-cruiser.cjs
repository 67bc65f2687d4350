/** The import directions of the house. */
const pure = '^shared/';
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Rooms hand things on in one direction.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule('no-unresolved', 'Every import exists.', {}, { couldNotResolve: true }),
    rule(
      'shared-is-pure',
      'shared/ knows no Node, Electron, React or DOM.',
      { path: pure },
      { pathNot: '^shared/|^node_modules/(zod|rrule)/' },
    ),
    rule(
      'units-first',
      'units know only zod.',
      { path: '^shared/units/' },
      { pathNot: '^shared/units/|^node_modules/zod/' },
    ),
    rule(
      'model-knows-units',
      'model knows units.',
      { path: '^shared/model/' },
      { pathNot: '^shared/(model|units)/|^node_modules/zod/' },
    ),
    rule(
      'rules-know-model',
      'rules know model and units.',
      { path: '^shared/rules/' },
      { pathNot: '^shared/(rules|model|units)/|^shared/result|^node_modules/rrule/' },
    ),
    rule(
      'rrule-in-one-file',
      'Dates are counted out in one place.',
      { pathNot: '^shared/rules/recurrence' },
      { path: '^node_modules/rrule/' },
    ),
    rule(
      'letters-know-model',
      'letters know model, units and rules that ask.',
      { path: '^shared/letters/' },
      { pathNot: '^shared/(letters|rules|model|units)/|^shared/result' },
    ),
    rule(
      'sample-knows-model',
      'the sample knows model and units.',
      { path: '^shared/sample/' },
      { pathNot: '^shared/(sample|model|units)/' },
    ),
    rule(
      'messages-know-types-only',
      'messages hold words.',
      { path: '^shared/messages/' },
      { pathNot: '^shared/messages/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'electron-only-in-desktop',
      'Services, store, letters and imports never import electron.',
      { path: '^electron/(services|store|letters|imports)/' },
      { path: '^(electron$|node_modules/electron/)' },
    ),
    rule('main-never-imports-window', '', { path: '^electron/' }, { path: '^renderer/' }),
    rule(
      'window-never-imports-main',
      '',
      { path: '^renderer/' },
      { path: '^electron/|^(node_modules/)?electron(/|$)' },
    ),
    rule('store-knows-shared', '', { path: '^electron/store/' }, { path: '^electron/(?!store/)' }),
    rule('letters-know-shared', '', { path: '^electron/letters/' }, { path: '^electron/(?!letters/)' }),
    rule('imports-know-shared', '', { path: '^electron/imports/' }, { path: '^electron/(?!imports/)' }),
    rule('services-know-no-desktop', '', { path: '^electron/services/' }, { path: '^electron/(desktop|ipc)/' }),
    rule(
      'ui-knows-no-feature',
      'renderer/ui and lib know shared only.',
      { path: '^renderer/(ui|lib)/' },
      { path: '^renderer/(features|app)/' },
    ),
    rule(
      'features-are-strangers',
      '',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    rule('features-know-no-app', '', { path: '^renderer/features/' }, { path: '^renderer/app/' }),
    rule('product-knows-no-test', '', { path: '^(shared|electron|renderer)/' }, { path: '^(test|build)/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
};

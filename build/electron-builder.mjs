/** The installers. Each platform is built on itself: npm installs the typesetter's addon for that platform only. */
const linuxDescription = 'What does each client really pay per hour, and how do you part with them well?';

export default {
  appId: 'nl.adieu.app',
  productName: 'Adieu',
  copyright: 'MIT, the Adieu maintainers',
  // Installers must name a site. There is none yet: `.invalid` can never be somebody's.
  extraMetadata: { homepage: 'https://adieu.invalid/' },
  directories: { output: 'release', buildResources: 'build' },

  // The built app and its native addon; every other package is bundled in out/ already.
  files: ['out/{main,preload,renderer}/**', 'package.json', '!**/*.{map,ts,md}'],
  asar: true,
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  electronLanguages: ['en-US', 'nl'],
  afterPack: 'build/check-packed-addon.mjs',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
  artifactName: 'Adieu-${version}-${os}-${arch}.${ext}',

  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  },

  win: { target: ['nsis'], icon: 'build/icons/adieu.ico' },
  nsis: {
    // For one user, without administrator rights. The ledger and the settings outlive the program.
    oneClick: true,
    perMachine: false,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['en_US', 'nl_NL'],
  },

  mac: {
    target: ['dmg'],
    icon: 'build/icons/adieu.icns',
    category: 'public.app-category.business',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },

  linux: {
    target: ['AppImage', 'deb'],
    icon: 'build/icons/png',
    executableName: 'adieu',
    syncDesktopName: true,
    category: 'Office',
    synopsis: linuxDescription,
    maintainer: 'The Adieu maintainers <maintainers@adieu.invalid>',
    desktop: {
      entry: {
        Name: 'Adieu',
        'Comment[nl]': 'Wat levert elke klant je echt op per uur, en hoe neem je netjes afscheid?',
        Keywords: 'zzp;freelance;hours;clients;rates;uren;klanten;tarief;',
      },
    },
  },

  // Nothing is sent anywhere by itself, so nothing is published and nothing looks for updates.
  publish: null,
};

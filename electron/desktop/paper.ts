import { nativeTheme } from 'electron';

const paper = { light: '#fbfaf7', dark: '#161a18' };

/** Shows before the page has drawn, and beside it while the window grows. */
export const paperNow = (): string => (nativeTheme.shouldUseDarkColors ? paper.dark : paper.light);

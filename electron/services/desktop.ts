/** What services ask of the desktop, handed to them as functions so that they run without Electron. */
export type FileFilter = { name: string; extensions: string[] };

export type Desktop = {
  /** Where to save, or null when the user cancels. The system asks before a file is replaced. */
  chooseSavePath: (suggestedName: string, filter: FileFilter) => Promise<string | null>;
  /** One file to open, or null when the user cancels. */
  chooseFile: (filter: FileFilter) => Promise<string | null>;
  /** Any number of files to open; none when the user cancels. */
  chooseFiles: (filter: FileFilter) => Promise<string[]>;
  showInFolder: (path: string) => void;
  /** Opens a file in the program that the system has for it; false when that fails. */
  openPath: (path: string) => Promise<boolean>;
  /** Opens a link in the browser. Only 'app.openLink' calls it, after its allow-list. */
  openLink: (url: string) => Promise<void>;
};

/** What the user chose for this computer; the ledger has none of it. */

import { z } from 'zod';
import { PdfStandard } from '../model/letter';
import { Language } from '../model/record';

export const ColourScheme = z.enum(['system', 'light', 'dark']);
/** A combination of keys as Electron writes it: at least one modifier that is not Shift alone, and a key. */
export const Accelerator = z
  .string()
  .regex(
    /^(?:(?:Control|Command|Alt|Super|Shift)\+)*(?:Control|Command|Alt|Super)\+(?:Shift\+)?(?:[A-Z0-9]|F\d{1,2}|Space)$/,
  );

/** Minutes to which a timer is rounded; 1: not. */
export const timerSteps = [1, 5, 6, 15] as const;

export const Settings = z.object({
  language: Language,
  colourScheme: ColourScheme,
  pdfStandard: PdfStandard,
  closeToTray: z.boolean(),
  startAtLogin: z.boolean(),
  timerRounding: z.literal(timerSteps),
  timerRoundsUp: z.boolean(),
  /** An absence at least this long is asked about when a timer runs. */
  awayMinutes: z.int().min(1).max(480),
  /** Opens the quick window from anywhere; null: none. Only 'shortcut.set' changes it. */
  quickShortcut: z.nullable(Accelerator),
});
export type Settings = z.infer<typeof Settings>;

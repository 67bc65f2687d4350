/** Interface words, Dutch. */
import type { en } from './en';
import { app } from './nl/app';
import { clients } from './nl/clients';
import { common } from './nl/common';
import { decision } from './nl/decision';
import { documents } from './nl/documents';
import { ending } from './nl/ending';
import { evidence } from './nl/evidence';
import { fields } from './nl/fields';
import { followUp } from './nl/follow-up';
import { forms } from './nl/forms';
import { history } from './nl/history';
import { hours } from './nl/hours';
import { imports } from './nl/imports';
import { letters } from './nl/letters';
import { mail } from './nl/mail';
import { menu } from './nl/menu';
import { moments } from './nl/moments';
import { money } from './nl/money';
import { parting } from './nl/parting';
import { plan } from './nl/plan';
import { problems } from './nl/problems';
import { quick } from './nl/quick';
import { reminders } from './nl/reminders';
import { settings } from './nl/settings';
import { signals } from './nl/signals';
import { skips } from './nl/skips';
import { timer } from './nl/timer';
import { tray } from './nl/tray';
import { welcome } from './nl/welcome';
import type { Words } from './words';

export const nl = {
  app,
  clients,
  common,
  decision,
  ending,
  documents,
  evidence,
  fields,
  followUp,
  forms,
  history,
  hours,
  imports,
  letters,
  mail,
  menu,
  moments,
  money,
  parting,
  plan,
  problems,
  quick,
  reminders,
  settings,
  signals,
  skips,
  timer,
  tray,
  welcome,
} as const satisfies Words<typeof en>;

/** Interface words, English: the source that nl.ts must match key by key. One file a room under en/. */
import { app } from './en/app';
import { clients } from './en/clients';
import { common } from './en/common';
import { decision } from './en/decision';
import { documents } from './en/documents';
import { ending } from './en/ending';
import { evidence } from './en/evidence';
import { fields } from './en/fields';
import { followUp } from './en/follow-up';
import { forms } from './en/forms';
import { history } from './en/history';
import { hours } from './en/hours';
import { imports } from './en/imports';
import { letters } from './en/letters';
import { mail } from './en/mail';
import { menu } from './en/menu';
import { moments } from './en/moments';
import { money } from './en/money';
import { parting } from './en/parting';
import { plan } from './en/plan';
import { problems } from './en/problems';
import { quick } from './en/quick';
import { reminders } from './en/reminders';
import { settings } from './en/settings';
import { signals } from './en/signals';
import { skips } from './en/skips';
import { timer } from './en/timer';
import { tray } from './en/tray';
import { welcome } from './en/welcome';

export const en = {
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
} as const;

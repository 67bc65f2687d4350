/** Every request and event between a window and the main process: one table, schema in and schema out. */
import { z } from 'zod';
import { ChangeLabel } from './contract/change-label';
import { ImportFile, ImportPreview } from './contract/import-preview';
import {
  Answers,
  ClientInput,
  CostInput,
  InvoiceInput,
  MomentInput,
  PaymentInput,
  PromiseInput,
  ReminderInput,
  TimeEntryInput,
} from './contract/inputs';
import { History, LedgerNotice, LedgerStatus } from './contract/ledger-status';
import { KeptPdf, LetterPreview } from './contract/letter-answers';
import { Accelerator, Settings } from './contract/settings';
import { LoggedTimer, TimerStatus } from './contract/timer-status';
import { ChangeShape } from './model/change';
import { LetterDocument } from './model/letter';
import { JoyScore } from './model/moment';
import { Choice, ClientAnswer, Ending, mostPlanSteps, OffboardingStep, Sent } from './model/offboarding';
import { Profile } from './model/profile';
import { PromiseOutcome } from './model/promise';
import { Id, Language, Note } from './model/record';
import { ReminderRef } from './model/reminder';
import { Activity } from './model/time-entry';
import type { Result } from './result';
import { awayAnswers } from './rules/timer';
import { Instant } from './units/instant';
import { CalendarDay, WallTime } from './units/shapes';

const nothing = z.object({});
const Saved = z.object({ id: Id });
const Target = z.object({ id: Id });

const timerFields = {
  activity: z.exactOptional(Activity),
  note: z.exactOptional(Note),
  billable: z.exactOptional(z.boolean()),
};
const TimerChange = z.object({ clientId: z.exactOptional(Id), ...timerFields });

const ShortcutState = z.object({ accelerator: z.nullable(Accelerator), isHeld: z.boolean() });

/** Requests: the window asks, the main process answers with a Result. */
export const requests = {
  /** `fixedToday` is the day that tests set; null: today is the clock's. */
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      platform: z.string(),
      hasTray: z.boolean(),
      /** Only the installed program can start at login. */
      canStartAtLogin: z.boolean(),
      fixedToday: z.nullable(CalendarDay),
    }),
  },
  'app.openLink': { input: z.object({ url: z.string().max(2_000) }), output: nothing },
  'settings.get': { input: nothing, output: Settings },
  'settings.change': { input: Settings.omit({ quickShortcut: true }).partial(), output: Settings },
  /** `isHeld` is false where another program took the keys since. */
  'shortcut.get': { input: nothing, output: ShortcutState },
  'shortcut.set': { input: z.object({ accelerator: z.nullable(Accelerator) }), output: ShortcutState },

  /** The small window for hours in one line. */
  'quick.open': { input: nothing, output: nothing },
  'quick.close': { input: nothing, output: nothing },

  'ledger.status': { input: nothing, output: LedgerStatus },
  /** Makes an empty ledger: in the suggested folder, or where the save dialog says. */
  'ledger.create': { input: z.object({ where: z.enum(['suggested', 'ask']) }), output: LedgerStatus },
  'ledger.openFile': { input: nothing, output: LedgerStatus },
  /** A fresh copy of the sample, apart from the user's own ledger. */
  'ledger.openSample': { input: nothing, output: LedgerStatus },
  /** Back to the first-run choice; the file stays where it is. */
  'ledger.close': { input: nothing, output: LedgerStatus },
  'ledger.retry': { input: nothing, output: LedgerStatus },
  'ledger.restoreBackup': { input: z.object({ file: z.string() }), output: LedgerStatus },
  'ledger.showInFolder': { input: nothing, output: nothing },

  'history.undo': { input: nothing, output: z.object({ label: ChangeLabel }) },
  'history.redo': { input: nothing, output: z.object({ label: ChangeLabel }) },

  'profile.save': { input: Profile, output: nothing },
  /** Asks for a picture (PNG, JPEG or SVG), keeps it beside the ledger, and prints it on letters from then on. */
  'profile.chooseLogo': { input: nothing, output: nothing },
  'clients.save': { input: ClientInput, output: Saved },
  /** Removes the client with every record that hangs on it; one undo brings all back. */
  'clients.remove': { input: Target, output: nothing },
  'hours.save': { input: TimeEntryInput, output: Saved },
  'hours.remove': { input: Target, output: nothing },
  'timer.get': { input: nothing, output: TimerStatus },
  /** Stops and logs the one that runs, unless it is for the same client: then it takes over these fields. */
  'timer.start': { input: TimerChange.extend({ clientId: Id }), output: TimerStatus },
  'timer.change': { input: TimerChange.extend({ startedAt: z.exactOptional(Instant) }), output: TimerStatus },
  /** Logs the time, with these fields if given. */
  'timer.stop': { input: TimerChange, output: LoggedTimer },
  'timer.discard': { input: nothing, output: TimerStatus },
  'timer.resume': { input: nothing, output: TimerStatus },
  /** Counts time away after all that was discarded; `from` is when it began. */
  'timer.countGap': { input: z.object({ from: Instant }), output: TimerStatus },
  'timer.answerAway': { input: z.object({ answer: z.enum(awayAnswers) }), output: TimerStatus },
  'invoices.save': { input: InvoiceInput, output: Saved },
  /** Saves the invoice and puts exactly these entries of its client on it, in one change. */
  'invoices.bill': { input: z.object({ invoice: InvoiceInput, entryIds: z.array(Id).max(10_000) }), output: Saved },
  'invoices.remove': { input: Target, output: nothing },
  'invoices.markPaid': { input: z.object({ id: Id, receivedOn: CalendarDay }), output: Saved },
  'invoices.writeOff': { input: z.object({ id: Id, on: z.nullable(CalendarDay) }), output: nothing },
  'payments.save': { input: PaymentInput, output: Saved },
  'payments.remove': { input: Target, output: nothing },
  'costs.save': { input: CostInput, output: Saved },
  'costs.remove': { input: Target, output: nothing },

  'moments.save': { input: MomentInput, output: Saved },
  'moments.remove': { input: Target, output: nothing },
  'promises.save': { input: PromiseInput, output: Saved },
  'promises.settle': { input: z.object({ id: Id, outcome: z.nullable(PromiseOutcome) }), output: nothing },
  'promises.remove': { input: Target, output: nothing },
  /** One score a client a month: that of the month in which `date` lies. */
  'joy.save': {
    input: z.object({ clientId: Id, date: CalendarDay, score: z.nullable(JoyScore.shape.score) }),
    output: nothing,
  },
  /** Not for this month: for one client, or for all. */
  'joy.skip': { input: z.object({ date: CalendarDay, clientId: z.exactOptional(Id) }), output: nothing },
  'reminders.save': { input: ReminderInput, output: Saved },
  'reminders.remove': { input: Target, output: nothing },
  /** `until` by the clock of the user; see snoozeUntil in rules/snooze-until.ts for the usual choices. */
  'reminders.snooze': { input: ReminderRef.extend({ until: WallTime }), output: nothing },
  'reminders.finish': { input: ReminderRef, output: nothing },
  'reminders.reopen': { input: ReminderRef, output: nothing },

  /** The checklist, in the client's open record unless `id` names one. Its date is the day of saving. */
  'decisions.saveReflection': {
    input: z.object({ id: z.exactOptional(Id), clientId: Id, reflection: Answers }),
    output: Saved,
  },
  /** The choice, and the checklist along with it where it is given. */
  'decisions.decide': {
    input: z.object({ id: z.exactOptional(Id), clientId: Id, choice: Choice, reflection: z.exactOptional(Answers) }),
    output: Saved,
  },
  'decisions.saveTalkNote': { input: z.object({ clientId: Id, talkNote: Note }), output: nothing },
  'decisions.remove': { input: Target, output: nothing },

  /** How a parting ends. The client is leaving from then on. */
  'parting.saveEnding': { input: z.object({ id: Id, ending: Ending }), output: nothing },
  /** The whole plan as it is to be; what is done of it only 'finishStep' changes. `isDone`: the user calls it finished, or not. */
  'parting.savePlan': {
    input: z.object({
      id: Id,
      steps: z.array(OffboardingStep).max(mostPlanSteps),
      isDone: z.exactOptional(z.boolean()),
    }),
    output: nothing,
  },
  /** Null: not done after all. Its reminder is done along with it, and comes back with it. */
  'parting.finishStep': { input: z.object({ id: Id, stepId: Id, doneOn: z.nullable(CalendarDay) }), output: nothing },
  /** When and how the letter was sent, and what the client said to it; null takes it back. */
  'parting.markSent': { input: z.object({ id: Id, sent: z.nullable(Sent) }), output: nothing },
  'parting.saveAnswer': { input: z.object({ id: Id, answer: z.nullable(ClientAnswer) }), output: nothing },
  /** The client becomes a former one; 'reopen' goes on where it was, 'cancel' goes on with the client. */
  'parting.close': { input: Target, output: nothing },
  'parting.reopen': { input: Target, output: nothing },
  'parting.cancel': { input: Target, output: nothing },

  'letters.preview': { input: z.object({ document: LetterDocument }), output: LetterPreview },
  'letters.saveDraft': {
    input: z.object({ id: z.exactOptional(Id), clientId: Id, document: LetterDocument }),
    output: Saved,
  },
  'letters.discardDraft': { input: Target, output: nothing },
  /** Keeps the draft with this id as it is now. */
  'letters.keepVersion': { input: Target, output: nothing },
  /** Makes the version with this id the draft again, in these words. */
  'letters.takeBack': { input: Target.extend({ document: LetterDocument }), output: nothing },
  'letters.removeVersion': { input: Target, output: nothing },
  /** Asks where to save, writes the PDF there and beside the ledger, and keeps the letter as issued. */
  'letters.issue': {
    input: z.object({ id: z.exactOptional(Id), clientId: Id, document: LetterDocument }),
    output: z.object({ id: Id, path: z.string() }),
  },
  /** The kept PDF once more, byte for byte, where the save dialog says. */
  'letters.exportAgain': { input: Target, output: z.object({ path: z.string() }) },
  /** Of every letter issued to a client whether its kept PDF is still there, and the same. */
  'letters.checkKept': {
    input: z.object({ clientId: Id }),
    output: z.object({ letters: z.array(z.object({ id: Id, kept: KeptPdf })) }),
  },
  'letters.showInFolder': { input: Target, output: nothing },
  'letters.open': { input: Target, output: nothing },

  /** Keeps an issued letter beside the ledger as an unsent e-mail with its PDF, and opens that in the mail program. */
  'mail.open': { input: z.object({ letterId: Id }), output: z.object({ path: z.string() }) },
  /** The same e-mail as an .eml file, where the save dialog says. */
  'mail.save': { input: z.object({ letterId: Id }), output: z.object({ path: z.string() }) },

  /**
   * Sets a client's evidence as a PDF where the save dialog says; the ledger stays as it is. Left out, the period begins
   * with the first record and ends today.
   */
  'evidence.export': {
    input: z.object({
      clientId: Id,
      language: Language,
      from: z.exactOptional(CalendarDay),
      until: z.exactOptional(CalendarDay),
      withHours: z.boolean(),
      withNotes: z.boolean(),
    }),
    output: z.object({ path: z.string() }),
  },
  /** Opens the one that was saved last for this client since Adieu started. */
  'evidence.open': { input: z.object({ clientId: Id }), output: nothing },

  'imports.choose': { input: nothing, output: ImportPreview },
  'imports.read': { input: z.object({ files: z.array(ImportFile).max(200) }), output: ImportPreview },
  /** `clients` maps a name of the preview to an existing client; names left out become new clients. */
  'imports.commit': {
    input: z.object({ token: z.string(), clients: z.record(z.string(), Id) }),
    output: z.object({ timeEntries: z.int(), invoices: z.int(), clients: z.int() }),
  },
} as const;

export type RequestName = keyof typeof requests;
export type RequestInput<N extends RequestName> = z.infer<(typeof requests)[N]['input']>;
export type RequestOutput<N extends RequestName> = z.infer<(typeof requests)[N]['output']>;

/** What a menu, a shortcut or the tray asks of the window. */
export const Command = z.enum([
  'newClient',
  'logHours',
  'toggleTimer',
  'addInvoice',
  'logMoment',
  'newReminder',
  'importFiles',
  'openPalette',
  'openSettings',
  'undo',
  'redo',
  'goClients',
  'goHours',
  'goMoments',
  'goMoney',
  'goReminders',
  'find',
]);
export type Command = z.infer<typeof Command>;

/** Events: the main process tells every window. */
export const events = {
  /** One committed change; revisions count up by one, and a gap means: fetch the replica again. */
  'ledger.changed': z.object({ revision: z.int(), change: ChangeShape, history: History, savedAt: z.string() }),
  /** Another ledger, or none. */
  'ledger.replaced': LedgerStatus,
  'ledger.noticed': LedgerNotice,
  'settings.changed': Settings,
  'timer.changed': TimerStatus,
  /** A timer stopped, wherever that was asked. */
  'timer.logged': LoggedTimer,
  command: z.object({ command: Command }),
  /** The tray or a notification leads to a page of the window, and to a reminder's own form. */
  goTo: z.object({ path: z.string().startsWith('/'), reminderId: z.exactOptional(Id) }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<N extends EventName> = z.infer<(typeof events)[N]>;

/** Answers a request; each service gives some of these. */
export type Handler<N extends RequestName> = (
  input: RequestInput<N>,
) => Promise<Result<RequestOutput<N>>> | Result<RequestOutput<N>>;
export type Handlers<N extends RequestName = RequestName> = { [K in N]: Handler<K> };

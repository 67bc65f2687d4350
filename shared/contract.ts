/** Every request and event between a window and the main process: one table, schema in and schema out. */
import { z } from 'zod';
import { ChangeShape } from './model/change';
import { Client } from './model/client';
import { Cost } from './model/cost';
import { skipCodes } from './model/import-rows';
import { Invoice, Payment } from './model/invoice';
import { LetterDocument, PdfStandard } from './model/letter';
import { JoyScore, Moment } from './model/moment';
import { Choice, ClientAnswer, Ending, OffboardingStep, Reflection, Sent } from './model/offboarding';
import { Profile } from './model/profile';
import { ClientPromise, PromiseOutcome } from './model/promise';
import type { InputOf } from './model/record';
import { Id, Language, Note, Text } from './model/record';
import { Reminder, ReminderRef } from './model/reminder';
import { Activity, TimeEntry } from './model/time-entry';
import { RunningTimer } from './model/timer';
import type { Result } from './result';
import { Problem, problemCodes } from './result';
import type { ReminderInput as ReminderFields } from './rules/save-reminder';
import { awayAnswers } from './rules/timer';
import { Instant } from './units/instant';
import { CalendarDay, WallTime } from './units/shapes';

/** A record as a form sends it: without id it is new, with id it replaces; stamps are the store's. */
const asInput = <S extends z.ZodRawShape>(schema: z.ZodObject<S>) =>
  schema.omit({ id: true, createdAt: true, changedAt: true } as never).extend({ id: z.exactOptional(Id) });

export const ClientInput = asInput(Client) as unknown as z.ZodType<InputOf<Client>>;
export const TimeEntryInput = asInput(TimeEntry) as unknown as z.ZodType<InputOf<TimeEntry>>;
export const InvoiceInput = asInput(Invoice) as unknown as z.ZodType<InputOf<Invoice>>;
export const PaymentInput = asInput(Payment) as unknown as z.ZodType<InputOf<Payment>>;
export const CostInput = asInput(Cost) as unknown as z.ZodType<InputOf<Cost>>;
export const MomentInput = asInput(Moment) as unknown as z.ZodType<InputOf<Moment>>;
export const PromiseInput = asInput(ClientPromise) as unknown as z.ZodType<InputOf<ClientPromise>>;
/** A reminder of the user's own. What became of it is changed by 'finish', 'reopen' and 'snooze' alone. */
export const ReminderInput = asInput(
  Reminder.omit({ about: true, doneThrough: true, doneAt: true, snoozedUntil: true }).extend({ text: Text }),
) as unknown as z.ZodType<ReminderFields>;

/** The reflection as its form sends it; the day is the rule's. */
const Answers = Reflection.omit({ on: true });

const nothing = z.object({});
const Saved = z.object({ id: Id });
const Target = z.object({ id: Id });

/** What the user did, for "undo …": a key of messages/…/history.ts. */
export const ChangeLabel = z.enum([
  'addClient',
  'changeClient',
  'removeClient',
  'addHours',
  'changeHours',
  'removeHours',
  'logTimer',
  'addInvoice',
  'changeInvoice',
  'removeInvoice',
  'addCreditNote',
  'changeCreditNote',
  'billHours',
  'writeOffInvoice',
  'markPaid',
  'addPayment',
  'changePayment',
  'removePayment',
  'addCost',
  'changeCost',
  'removeCost',
  'addMoment',
  'changeMoment',
  'removeMoment',
  'addPromise',
  'changePromise',
  'settlePromise',
  'removePromise',
  'scoreJoy',
  'skipJoy',
  'addReminder',
  'changeReminder',
  'removeReminder',
  'snoozeReminder',
  'finishReminder',
  'reopenReminder',
  'saveReflection',
  'decide',
  'saveTalkNote',
  'removeDecision',
  'saveEnding',
  'savePlan',
  'finishStep',
  'markSent',
  'saveAnswer',
  'closeParting',
  'reopenParting',
  'cancelParting',
  'changeProfile',
  'saveDraft',
  'discardDraft',
  'keepVersion',
  'takeBackVersion',
  'removeVersion',
  'issueLetter',
  'importFiles',
]);
export type ChangeLabel = z.infer<typeof ChangeLabel>;

export const History = z.object({ undo: z.nullable(ChangeLabel), redo: z.nullable(ChangeLabel) });
export type History = z.infer<typeof History>;

const Backup = z.object({
  file: z.string(),
  savedOn: CalendarDay,
  clients: z.int(),
  timeEntries: z.int(),
  invoices: z.int(),
});

/** What the user should know of the file. */
export const LedgerNotice = z.discriminatedUnion('kind', [
  /** A last line that was cut short by a power cut, and never acknowledged, was dropped. */
  z.object({ kind: z.literal('journalTorn') }),
  /** Lines were damaged. What came before them was kept; all of it is still in the copy. */
  z.object({ kind: z.literal('journalDamaged'), setAsidePath: z.string() }),
  /** ledger.json was edited while changes waited in the journal: both are in now, but for `conflicts` records. */
  z.object({ kind: z.literal('merged'), conflicts: z.int(), setAsidePath: z.string() }),
  z.object({ kind: z.literal('migrated'), backup: z.string() }),
  /** Somebody else wrote ledger.json while it was open; it was saved over, and their version is in the copy. */
  z.object({ kind: z.literal('editedElsewhere'), setAsidePath: z.string() }),
  /** Changes are safe in the journal, but ledger.json could not be brought up to date. */
  z.object({ kind: z.literal('notFolded'), code: z.enum(problemCodes) }),
]);
export type LedgerNotice = z.infer<typeof LedgerNotice>;

/** Where the ledger stands. Only with 'open' there is a replica to fetch. */
export const LedgerStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none'), suggestedFolder: z.string() }),
  z.object({
    state: z.literal('open'),
    path: z.string(),
    isSample: z.boolean(),
    revision: z.int(),
    savedAt: z.nullable(z.string()),
    history: History,
    notices: z.array(LedgerNotice),
  }),
  /** The file could not be read: it was set aside untouched under `setAsidePath`. */
  z.object({
    state: z.literal('unreadable'),
    path: z.string(),
    setAsidePath: z.string(),
    reason: z.string(),
    backups: z.array(Backup),
  }),
  z.object({ state: z.literal('newer'), path: z.string(), version: z.int() }),
  z.object({ state: z.literal('locked'), path: z.string() }),
  /** The remembered file is not there: a disk that is not attached, or a moved folder. */
  z.object({ state: z.literal('missing'), path: z.string() }),
]);
export type LedgerStatus = z.infer<typeof LedgerStatus>;

/** The timer of the ledger that is open. `now` is the main process's clock, by which a window counts. */
export const TimerStatus = z.object({
  running: z.nullable(RunningTimer),
  /** Whether one that was thrown away, or whose hours were undone, can go on. */
  canResume: z.boolean(),
  now: Instant,
});
export type TimerStatus = z.infer<typeof TimerStatus>;

/** What a timer became when it stopped; no entries for one of less than a minute. */
export const LoggedTimer = z.object({ clientId: Id, minutes: z.int(), entryIds: z.array(Id) });
export type LoggedTimer = z.infer<typeof LoggedTimer>;

const timerFields = {
  activity: z.exactOptional(Activity),
  note: z.exactOptional(Note),
  billable: z.exactOptional(z.boolean()),
};
const TimerChange = z.object({ clientId: z.exactOptional(Id), ...timerFields });

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

const ShortcutState = z.object({ accelerator: z.nullable(Accelerator), isHeld: z.boolean() });

/** A file to import as the window hands it over: at most 50 MB. */
export const ImportFile = z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) });
export const ImportFormat = z.enum(['togglCsv', 'ublInvoice']);
export type ImportFormat = z.infer<typeof ImportFormat>;

/** What an import would add. Nothing is in the ledger until 'imports.commit'. */
export const ImportPreview = z.object({
  token: z.string(),
  files: z.array(
    z.object({
      name: z.string(),
      format: z.nullable(ImportFormat),
      /** Set when the file was refused as a whole; the others go on. */
      problem: z.exactOptional(Problem),
    }),
  ),
  /** Names found in the files, each with the client it is taken for, or null: to be made new. */
  clients: z.array(
    z.object({ name: z.string(), clientId: z.nullable(Id), timeEntries: z.int(), minutes: z.int(), invoices: z.int() }),
  ),
  totals: z.object({
    timeEntries: z.int(),
    minutes: z.int(),
    invoices: z.int(),
    netCents: z.int(),
    newClients: z.int(),
    alreadyThere: z.int(),
  }),
  firstDay: z.nullable(CalendarDay),
  lastDay: z.nullable(CalendarDay),
  /** Rows left out, each with why: line is 1-based. */
  skipped: z.array(
    z.object({
      file: z.string(),
      line: z.nullable(z.int()),
      /** Has words under 'skips'. */
      code: z.enum(skipCodes),
      details: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
    }),
  ),
  /** The first rows, to look at. */
  sample: z.array(
    z.object({
      kind: z.enum(['timeEntry', 'invoice']),
      client: z.string(),
      date: CalendarDay,
      text: z.string(),
      minutes: z.exactOptional(z.int()),
      grossCents: z.exactOptional(z.int()),
    }),
  ),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** How the kept PDF of an issued letter stands to its SHA-256 in the ledger. */
export const KeptPdf = z.enum(['same', 'changed', 'gone']);
export type KeptPdf = z.infer<typeof KeptPdf>;

export const LetterPreview = z.object({
  /** One SVG a page, as set by the same engine that writes the PDF. */
  pages: z.array(z.string()),
  pageCount: z.int(),
});

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
    input: z.object({ id: Id, steps: z.array(OffboardingStep).max(200), isDone: z.exactOptional(z.boolean()) }),
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

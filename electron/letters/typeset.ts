/**
 * Sets letters off the main thread. Requests go to the worker one by one; of the previews that wait only the newest is
 * set. A worker that dies is started again with the next request, and what it was doing is answered with a problem.
 */
import type { EvidenceDocument } from '../../shared/evidence/evidence-document';
import type { LetterDocument, PdfStandard } from '../../shared/model/letter';
import type { Result } from '../../shared/result';
import { refuse } from '../../shared/result';
import type { CalendarDay } from '../../shared/units/calendar-day';
import type { StartWorker, TypesetPages, TypesetRequest, WorkerChannel } from './typeset-protocol';

export type PdfOptions = { standard: PdfStandard; createdOn: CalendarDay };

export type Typesetter = {
  /** One SVG a page. A preview that a newer one overtakes is answered with 'cancelled'. */
  svg: (document: LetterDocument) => Promise<Result<TypesetPages>>;
  /** The same bytes for the same document, standard and day. */
  pdf: (document: LetterDocument, options: PdfOptions) => Promise<Result<Uint8Array>>;
  evidence: (document: EvidenceDocument, options: PdfOptions) => Promise<Result<Uint8Array>>;
  /** Stops the worker; what still waits is answered with 'cancelled'. */
  close: () => void;
};

type Answer = Result<TypesetPages | Uint8Array>;
type Job = { request: TypesetRequest; answer: (result: Answer) => void };

const crashed = refuse('typesettingFailed', { details: { reason: 'the typesetter stopped' } });

/** What is in a logo's file; null where it is not there (any more): the letter then has the sender's name. */
export type ReadLogo = (file: string) => Promise<Uint8Array | null>;

export const createTypesetter = (startWorker: StartWorker, readLogo: ReadLogo = async () => null): Typesetter => {
  let worker: WorkerChannel | null = null;
  let running: Job | null = null;
  let waiting: Job[] = [];
  let lastId = 0;
  let isClosed = false;

  const finish = (result: Answer): void => {
    const job = running;
    running = null;
    job?.answer(result);
    next();
  };

  const ensureWorker = (): WorkerChannel => {
    if (worker) return worker;
    const started = startWorker();
    worker = started;
    started.onMessage((message) => {
      if (running?.request.id === message.id) finish(message.result);
    });
    started.onExit(() => {
      if (worker !== started) return;
      worker = null;
      if (running) finish(crashed);
    });
    return started;
  };

  const next = (): void => {
    if (running || isClosed) return;
    running = waiting.shift() ?? null;
    if (!running) return;
    try {
      ensureWorker().post(running.request);
    } catch (error) {
      worker = null;
      finish(refuse('typesettingFailed', { details: { reason: String(error) } }));
    }
  };

  const ask = (request: TypesetRequest): Promise<Answer> =>
    new Promise((resolve) => {
      if (isClosed) {
        resolve(refuse('cancelled'));
        return;
      }
      if (request.kind === 'svg') {
        const overtaken = waiting.filter((job) => job.request.kind === 'svg');
        waiting = waiting.filter((job) => job.request.kind !== 'svg');
        for (const job of overtaken) job.answer(refuse('cancelled'));
      }
      waiting.push({ request, answer: resolve });
      next();
    });

  const nextId = (): number => {
    lastId += 1;
    return lastId;
  };

  /** Read once: under its name it never changes, and every keystroke asks for it. */
  let known: { file: string; logo: Uint8Array } | null = null;
  const logoOf = async (file: string): Promise<{ logo?: Uint8Array }> => {
    if (known?.file === file) return { logo: known.logo };
    const logo = await readLogo(file);
    if (logo) known = { file, logo };
    return logo ? { logo } : {};
  };

  /** A letter without a logo takes its place in the row at once. */
  const askWithLogo = (
    { logo }: LetterDocument,
    toRequest: (logo: { logo?: Uint8Array }) => TypesetRequest,
  ): Promise<Answer> => (logo === undefined ? ask(toRequest({})) : logoOf(logo).then((found) => ask(toRequest(found))));

  return {
    svg: (document) =>
      askWithLogo(document, (logo) => ({ id: nextId(), kind: 'svg', document, ...logo })) as Promise<
        Result<TypesetPages>
      >,
    pdf: (document, { standard, createdOn }) =>
      askWithLogo(document, (logo) => ({
        id: nextId(),
        kind: 'pdf',
        document,
        ...logo,
        standard,
        createdOn,
      })) as Promise<Result<Uint8Array>>,
    evidence: (document, { standard, createdOn }) =>
      ask({ id: nextId(), kind: 'evidence', document, standard, createdOn }) as Promise<Result<Uint8Array>>,
    close: () => {
      isClosed = true;
      const jobs = [...(running ? [running] : []), ...waiting];
      running = null;
      waiting = [];
      worker?.stop();
      worker = null;
      for (const job of jobs) job.answer(refuse('cancelled'));
    },
  };
};

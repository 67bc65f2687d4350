import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startWorkerProcess } from '../../../electron/letters/start-worker';
import type { ReadLogo } from '../../../electron/letters/typeset';
import { createTypesetter } from '../../../electron/letters/typeset';
import type { TypesetAnswer, TypesetRequest, WorkerChannel } from '../../../electron/letters/typeset-protocol';
import { createTypstEngine } from '../../../electron/letters/typst-engine';
import { ok } from '../../../shared/result';
import { buildTypesetWorker } from '../../support/build-typeset-worker';
import { letterFor } from '../../support/letter-ledger';

const document = letterFor();
const titled = (subject: string) => ({ ...document, subject });
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code);
const settings = { standard: 'a-2a', createdOn: '2026-11-24' } as const;

const subjectOf = (request: TypesetRequest): string =>
  request.kind === 'evidence' ? request.document.client : request.document.subject;

/** Workers played by the test: they answer when told to. */
const play = (readLogo?: ReadLogo) => {
  const started: {
    posted: TypesetRequest[];
    answer: (message: TypesetAnswer) => void;
    exit: () => void;
    stopped: boolean;
  }[] = [];
  const startWorker = (): WorkerChannel => {
    const worker = { posted: [] as TypesetRequest[], answer: (_: TypesetAnswer) => {}, exit: () => {}, stopped: false };
    started.push(worker);
    return {
      post: (message) => void worker.posted.push(message),
      onMessage: (listener) => {
        worker.answer = listener;
      },
      onExit: (listener) => {
        worker.exit = listener;
      },
      stop: () => {
        worker.stopped = true;
      },
    };
  };
  const typesetter = createTypesetter(startWorker, readLogo);
  const worker = (index = 0) => {
    const found = started[index];
    if (!found) throw new Error(`worker ${index} was not started`);
    return found;
  };
  const answerLast = (index = 0): void => {
    const { posted, answer } = worker(index);
    const last = posted.at(-1);
    if (last) answer({ id: last.id, result: ok({ pages: [subjectOf(last)], pageCount: 1 }) });
  };
  return { typesetter, started, worker, answerLast };
};

describe('the typesetter', () => {
  it('starts its worker with the first letter, not before', async () => {
    const { typesetter, started, answerLast } = play();
    expect(started).toHaveLength(0);
    const result = typesetter.svg(document);
    expect(started).toHaveLength(1);
    answerLast();
    expect(codeOf(await result)).toBe('ok');
  });

  it('sets one at a time, and of the previews that wait only the newest', async () => {
    const { typesetter, worker, answerLast } = play();
    const results = ['one', 'two', 'three'].map((subject) => typesetter.svg(titled(subject)));
    const pdf = typesetter.pdf(titled('pdf'), settings);
    expect(worker().posted.map(subjectOf)).toEqual(['one']);
    answerLast();
    answerLast();
    answerLast();
    expect(worker().posted.map(subjectOf)).toEqual(['one', 'three', 'pdf']);
    expect((await Promise.all(results)).map(codeOf)).toEqual(['ok', 'cancelled', 'ok']);
    expect(codeOf(await pdf)).toBe('ok');
  });

  it('reads a logo once and sends it along; one that is not there is left out', async () => {
    const asked: string[] = [];
    const { typesetter, worker, answerLast } = play(async (file) => {
      asked.push(file);
      return file === 'logo-0000000000000000.svg' ? new Uint8Array([1]) : null;
    });
    for (const logo of ['logo-0000000000000000.svg', 'logo-0000000000000000.svg', 'logo-1111111111111111.svg']) {
      const result = typesetter.svg({ ...document, logo });
      await Promise.resolve();
      await expect.poll(() => worker().posted.at(-1)).toMatchObject({ document: { logo } });
      answerLast();
      expect(codeOf(await result)).toBe('ok');
    }
    expect(asked).toEqual(['logo-0000000000000000.svg', 'logo-1111111111111111.svg']);
    const logos = worker().posted.map((request) => (request.kind === 'svg' ? request.logo : undefined));
    expect(logos).toEqual([new Uint8Array([1]), new Uint8Array([1]), undefined]);
  });

  it('answers with a problem when its worker dies, and sets the next letter with a new one', async () => {
    const { typesetter, worker, answerLast } = play();
    const lost = typesetter.svg(titled('lost'));
    const next = typesetter.pdf(titled('next'), settings);
    worker().exit();
    expect(codeOf(await lost)).toBe('typesettingFailed');
    answerLast(1);
    expect(codeOf(await next)).toBe('ok');
  });

  it('ignores what a dead worker says late', async () => {
    const { typesetter, worker, answerLast } = play();
    const lost = typesetter.svg(titled('lost'));
    const { posted, answer } = worker();
    worker().exit();
    await lost;
    const next = typesetter.svg(titled('next'));
    answer({ id: posted[0]?.id ?? 0, result: ok({ pages: [], pageCount: 0 }) });
    answerLast(1);
    expect(await next).toMatchObject({ value: { pages: ['next'] } });
  });

  it('answers everything that waits when it is closed, and stops its worker', async () => {
    const { typesetter, worker } = play();
    const results = [typesetter.svg(document), typesetter.pdf(document, settings)];
    typesetter.close();
    expect((await Promise.all(results)).map(codeOf)).toEqual(['cancelled', 'cancelled']);
    expect(codeOf(await typesetter.svg(document))).toBe('cancelled');
    expect(worker().stopped).toBe(true);
  });
});

describe('the worker in a process of its own', () => {
  let built: Awaited<ReturnType<typeof buildTypesetWorker>>;
  beforeAll(async () => {
    built = await buildTypesetWorker('typeset');
  });
  afterAll(() => built.remove());

  const start = () => {
    const channels: WorkerChannel[] = [];
    const typesetter = createTypesetter(() => {
      const channel = startWorkerProcess(built.path);
      channels.push(channel);
      return channel;
    });
    onTestFinished(() => typesetter.close());
    return { typesetter, channels };
  };

  it('sets the same PDF and pages as here', async () => {
    const { typesetter } = start();
    const engine = createTypstEngine();
    const here = engine.pdf(document, 'a-2a', '2026-11-24');
    const there = await typesetter.pdf(document, settings);
    if (!here.ok || !there.ok) throw new Error('not set');
    expect(Buffer.compare(here.value, there.value)).toBe(0);
    expect(await typesetter.svg(document)).toEqual(engine.svg(document));
  });

  it('is started again after it was killed', async () => {
    const { typesetter, channels } = start();
    expect(codeOf(await typesetter.svg(document))).toBe('ok');
    const lost = typesetter.svg(document);
    const gone = new Promise<void>((resolve) => channels[0]?.onExit(resolve));
    channels[0]?.stop();
    await gone;
    expect(['ok', 'typesettingFailed']).toContain(codeOf(await lost));
    expect(codeOf(await typesetter.svg(document))).toBe('ok');
  });
});

/** Entry of the worker: sets letters, one message at a time, in a utility process, a child process or a thread. */
import { parentPort as threadPort } from 'node:worker_threads';
import { refuse } from '../../shared/result';
import type { TypesetAnswer, TypesetRequest } from './typeset-protocol';
import { createTypstEngine } from './typst-engine';

/** Electron gives its utility processes this; Node's types do not know it. */
type UtilityPort = {
  on: (event: 'message', listener: (event: { data: unknown }) => void) => void;
  postMessage: (message: unknown) => void;
};

const engine = createTypstEngine();

const set = (request: TypesetRequest): TypesetAnswer['result'] => {
  switch (request.kind) {
    case 'svg':
      return engine.svg(request.document, request.logo);
    case 'pdf':
      return engine.pdf(request.document, request.standard, request.createdOn, request.logo);
    case 'evidence':
      return engine.evidence(request.document, request.standard, request.createdOn);
  }
};

const answer = (request: TypesetRequest): TypesetAnswer => {
  try {
    return { id: request.id, result: set(request) };
  } catch (error) {
    return { id: request.id, result: refuse('typesettingFailed', { details: { reason: String(error) } }) };
  }
};

const utilityPort = (process as { parentPort?: UtilityPort }).parentPort;
if (utilityPort) {
  utilityPort.on('message', ({ data }) => utilityPort.postMessage(answer(data as TypesetRequest)));
} else if (threadPort) {
  threadPort.on('message', (request: TypesetRequest) => threadPort?.postMessage(answer(request)));
} else if (process.send) {
  process.on('message', (request) => process.send?.(answer(request as TypesetRequest)));
  process.on('disconnect', () => process.exit(0));
}

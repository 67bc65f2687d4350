/** The contract as the window sees it: typed ask and on. */
import type { EventName, EventPayload, RequestInput, RequestName, RequestOutput } from '../../shared/contract';
import type { Result } from '../../shared/result';

const unexpected: Result<never> = { ok: false, problem: { code: 'unexpected' } };

/** Never rejects: a main process that cannot answer is a problem in words as any other. */
export const ask = <N extends RequestName>(name: N, input: RequestInput<N>): Promise<Result<RequestOutput<N>>> =>
  (window.adieu.ask(name, input) as Promise<Result<RequestOutput<N>>>).catch(() => unexpected);

/** Listens until the function it gives back is called. */
export const on = <N extends EventName>(name: N, listener: (payload: EventPayload<N>) => void): (() => void) =>
  window.adieu.on(name, listener);

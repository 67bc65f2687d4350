/** The gate between windows and services: a known name, input as the contract says, and never an exception out. */
import type { z } from 'zod';
import type { Handlers, RequestName } from '../../shared/contract';
import { requests } from '../../shared/contract';
import type { Result } from '../../shared/result';
import { ok, refuse } from '../../shared/result';
import type { Log } from '../services/log';

/** Answers any request with a Result, whatever is sent. */
export type Gate = (name: unknown, input: unknown) => Promise<Result<unknown>>;

/** `checkAnswers` also holds answers against the contract: for development and tests, since it costs time. */
type GateOptions = { log: Log; checkAnswers: boolean };

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name);

/** The first fault of the input, by field: a form shows it at the place where it is. */
const invalidInput = (error: z.ZodError): Result<never> => {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  return refuse('invalidInput', { field, details: { field, reason: issue?.message ?? '' } });
};

export const createGate = (handlers: Handlers, { log, checkAnswers }: GateOptions): Gate => {
  const run = async (name: RequestName, input: unknown): Promise<Result<unknown>> => {
    const handler = handlers[name] as (input: unknown) => Promise<Result<unknown>>;
    const result = await handler(input);
    return checkAnswers && result.ok ? ok(requests[name].output.parse(result.value)) : result;
  };
  return async (name, input) => {
    if (!isRequestName(name)) {
      log.warn('unknown request');
      return refuse('unexpected');
    }
    try {
      const parsed = requests[name].input.safeParse(input);
      return parsed.success ? await run(name, parsed.data) : invalidInput(parsed.error);
    } catch (error) {
      log.error(name, error);
      return refuse('unexpected');
    }
  };
};

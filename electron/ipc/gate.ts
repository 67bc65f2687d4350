/** The gate between windows and services: a known name, input as the contract says, and never an exception out. */
import type { z } from 'zod';
import type { Handlers, RequestName } from '../../shared/contract';
import { requests } from '../../shared/contract';
import type { Result } from '../../shared/result';
import { ok, ProblemCode, refuse } from '../../shared/result';
import type { Log } from '../services/log';

/** Answers any request with a Result, whatever is sent. */
export type Gate = (name: unknown, input: unknown) => Promise<Result<unknown>>;

/** `checkAnswers` also holds answers against the contract: for development and tests, since it costs time. */
type GateOptions = { log: Log; checkAnswers: boolean };

const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name);

/** A fault has a code of its own where there is something better to say than that the field is wrong. */
const codeOf = (issue: z.core.$ZodIssue): ProblemCode => {
  const named = ProblemCode.safeParse(issue.message);
  if (named.success) return named.data;
  if (issue.code === 'too_small' && issue.minimum === 0) return 'belowZero';
  if (issue.code !== 'too_big') return 'invalidInput';
  if (issue.origin === 'string') return 'textTooLong';
  // The limit of an amount is in cents, and nobody gets there by mistake.
  return issue.maximum <= 1_000 ? 'tooLarge' : 'invalidInput';
};

/** The first fault of the input, by field: a form shows it at the place where it is. */
const invalidInput = (error: z.ZodError): Result<never> => {
  const issue = error.issues[0];
  if (!issue) return refuse('invalidInput');
  const field = issue.path.join('.');
  const limit = issue.code === 'too_big' ? { limit: Number(issue.maximum) } : {};
  return refuse(codeOf(issue), { field, details: { field, reason: issue.message, ...limit } });
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

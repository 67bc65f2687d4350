import { useCallback, useState } from 'react';
import type { RequestInput, RequestName, RequestOutput } from '../../shared/contract';
import type { Problem, Result } from '../../shared/result';
import { ask } from './api';

/** A request with its state: `run` asks, `problem` is the last "no" (null after a yes), `busy` while it runs. */
export const useAction = <N extends RequestName>(name: N) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async (input: RequestInput<N>): Promise<Result<RequestOutput<N>>> => {
      setBusy(true);
      const result = await ask(name, input);
      setProblem(result.ok || result.problem.code === 'cancelled' ? null : result.problem);
      setBusy(false);
      return result;
    },
    [name],
  );
  return { run, busy, problem };
};

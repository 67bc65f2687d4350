/** A problem in words: what is wrong and what to do. */
import type { Problem } from '../../shared/result';
import { useProblemWords } from '../lib/use-problem-words';

export const ProblemText = ({ problem }: { problem: Problem }) => useProblemWords()(problem);

/** Answers per client, kept for the last few questions: a change makes only the clients it touches stale. */

export type KeptAnswers<Question, Figure> = {
  /** The figure of every client; the same map until one of them changes. */
  answer: (question: Question) => ReadonlyMap<string, Figure>;
  touch: (clientIds: ReadonlySet<string>) => void;
};

type Answer<Figure> = { figures: ReadonlyMap<string, Figure>; stale: Set<string> };

/** A window asks few questions at a time: all time, this year, the last 12 months. */
const questionsKept = 4;

/** `compute` gives a client's figure, or null for a client that is no longer there. */
export const createKeptAnswers = <Question, Figure>(
  keyOf: (question: Question) => string,
  clientIds: () => Iterable<string>,
  compute: (clientId: string, question: Question) => Figure | null,
): KeptAnswers<Question, Figure> => {
  const answers = new Map<string, Answer<Figure>>();

  const find = (key: string): Answer<Figure> => {
    const answer = answers.get(key) ?? { figures: new Map(), stale: new Set(clientIds()) };
    answers.delete(key);
    answers.set(key, answer);
    for (const oldest of answers.keys()) if (answers.size > questionsKept) answers.delete(oldest);
    return answer;
  };

  return {
    answer: (question) => {
      const answer = find(keyOf(question));
      if (answer.stale.size === 0) return answer.figures;
      const figures = new Map(answer.figures);
      for (const id of answer.stale) {
        const figure = compute(id, question);
        if (figure === null) figures.delete(id);
        else figures.set(id, figure);
      }
      answer.stale.clear();
      answer.figures = figures;
      return figures;
    },
    touch: (ids) => {
      for (const { stale } of answers.values()) for (const id of ids) stale.add(id);
    },
  };
};

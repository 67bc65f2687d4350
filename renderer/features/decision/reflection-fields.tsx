/** The checklist: why, what was tried, what going on blocks, and two questions to answer honestly. */
import { useWords } from '../../lib/use-words';
import { NoteField } from '../../ui/fields';
import classes from './decision.module.css';
import type { ClosedQuestion, ReflectionDraft } from './reflection-draft';
import { answers, closedQuestions, openQuestions } from './reflection-draft';

type Props = { draft: ReflectionDraft; change: (part: Partial<ReflectionDraft>) => void };

const ClosedField = ({ question, draft, change }: Props & { question: ClosedQuestion }) => {
  const { t } = useWords();
  return (
    <fieldset className={classes['question']}>
      <legend>{t(`decision.questions.${question}`)}</legend>
      <div className={classes['answers']}>
        {answers.map((answer) => (
          <label key={answer} data-chosen={draft[question] === answer || undefined}>
            <input
              type="radio"
              name={question}
              checked={draft[question] === answer}
              onChange={() => change({ [question]: answer })}
            />
            {t(`decision.answers.${answer}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

export const ReflectionFields = ({ draft, change }: Props) => {
  const { t } = useWords();
  return (
    <>
      {openQuestions.map((question) => (
        <NoteField
          key={question}
          name={question}
          label={t(`decision.questions.${question}`)}
          placeholder={t(`decision.examples.${question}`)}
          value={draft[question]}
          onChange={(text) => change({ [question]: text })}
          maxLength={5_000}
        />
      ))}
      {closedQuestions.map((question) => (
        <ClosedField key={question} question={question} draft={draft} change={change} />
      ))}
    </>
  );
};

/** A checklist as it was kept. */
import type { Reflection } from '../../../shared/model/offboarding';
import { useWords } from '../../lib/use-words';
import classes from './decision.module.css';
import { closedQuestions, openQuestions } from './reflection-draft';

export const KeptAnswers = ({ reflection }: { reflection: Reflection }) => {
  const { t } = useWords();
  const rows = [
    ...openQuestions.map((question) => ({ question, answer: reflection[question] })),
    ...closedQuestions.map((question) => {
      const answer = reflection[question];
      return { question, answer: answer && t(`decision.answers.${answer}`) };
    }),
  ].filter(({ answer }) => answer !== undefined);
  if (rows.length === 0) return <p className="muted">{t('decision.nothingWritten')}</p>;
  return (
    <dl className={classes['kept']}>
      {rows.map(({ question, answer }) => (
        <div key={question}>
          <dt>{t(`decision.questions.${question}`)}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What was thought and decided before, newest first. */
import type { Offboarding } from '../../../shared/model/offboarding';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { DeleteButton } from '../../ui/delete-button';
import classes from './decision.module.css';
import { KeptAnswers } from './kept-answers';

const dayOf = ({ decidedOn, reflection, createdAt }: Offboarding): string | undefined =>
  decidedOn ?? reflection?.on ?? createdAt?.slice(0, 10);

const Past = ({ record }: { record: Offboarding }) => {
  const { t, day } = useWords();
  const on = dayOf(record);
  return (
    <details className={classes['past']}>
      <summary>
        {on && <span className={classes['when']}>{day(on)}</span>}
        {t(record.choice ? `decision.choices.${record.choice}` : 'decision.undecided')}
      </summary>
      {record.reflection ? (
        <KeptAnswers reflection={record.reflection} />
      ) : (
        <p className="muted">{t('decision.nothingWritten')}</p>
      )}
      {record.talkNote && <p className={classes['note']}>{record.talkNote}</p>}
      <div className={classes['removal']}>
        <DeleteButton name="decisions.remove" id={record.id} onGone={() => undefined} />
      </div>
    </details>
  );
};

export const PastDecisions = ({ records }: { records: readonly Offboarding[] }) => {
  const { t } = useWords();
  if (records.length === 0) return null;
  return (
    <Card title={t('decision.past')}>
      {records.map((record) => (
        <Past key={record.id} record={record} />
      ))}
    </Card>
  );
};

import { Link } from 'wouter';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { lettersOf } from './start-letter';

/** The letters to a client, for the client's page. Nothing where there are none. */
export const LetterList = ({ clientId }: { clientId: string }) => {
  const { t, day } = useWords();
  const letters = useLedger((ledger) => lettersOf(ledger, clientId), [clientId]);
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letter-list">
      <h2 id="letter-list">{t('letters.listTitle')}</h2>
      <ul className={classes['list']}>
        {letters.map(({ id, status, document }) => (
          <li key={id}>
            <Link href={status === 'draft' ? `/clients/${clientId}/letter` : `/clients/${clientId}/letter/${id}`}>
              {t(status === 'draft' ? 'letters.draftOf' : 'letters.letterOf', { day: day(document.date) })}
            </Link>
            <span className={classes['state']}>{document.subject}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

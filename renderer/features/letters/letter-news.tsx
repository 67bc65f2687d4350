/** Above the letter's parts: what has changed since it was left, and what the letter had better follow. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { withSubjectNow } from '../../../shared/letters/changed-facts';
import type { LetterDocument, SectionKey } from '../../../shared/model/letter';
import { issuedOn } from '../../../shared/rules/letters-to';
import { letterOfParting, partingOf } from '../../../shared/rules/parting';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { FactNotes } from './fact-notes';
import type { Choice } from './letter-choices';
import classes from './letters.module.css';
import { useFactWords } from './use-fact-words';
import type { LetterFactState } from './use-letter-facts';

type Props = {
  clientId: string;
  document: LetterDocument;
  facts: LetterFactState;
  onChoose: (choice: Partial<Choice>) => void;
};

/** The letter's days against today and the parting: each with the way to take it over. */
const Days = ({ clientId, document, onChoose }: Omit<Props, 'facts'>) => {
  const { t, day } = useWords();
  const today = useToday();
  const chosen = useLedger((ledger) => partingOf(ledger, clientId)?.ending?.lastDay, [clientId]);
  const { date, lastDay } = document;
  const isOld = date < today && today <= lastDay;
  const isOther = chosen !== undefined && chosen !== lastDay && chosen >= date;
  return (
    <>
      {isOld && (
        <li>
          {t('letters.news.oldDate', { date: day(date), today: day(today) })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => onChoose({ date: today })}>
            {t('letters.news.dateToday')}
          </Button>
        </li>
      )}
      {isOther && (
        <li>
          {t('letters.news.otherLastDay', { chosen: day(chosen), lastDay: day(lastDay) })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => onChoose({ lastDay: chosen })}>
            {t('letters.news.takeLastDay', { day: day(chosen) })}
          </Button>
        </li>
      )}
    </>
  );
};

/** One who comes for the letter that went out does not want to write another. */
const IssuedBefore = ({ clientId }: { clientId: string }) => {
  const { t, day } = useWords();
  const letter = useLedger(
    (ledger) => {
      const parting = partingOf(ledger, clientId);
      return parting && letterOfParting(ledger, parting);
    },
    [clientId],
  );
  if (!letter) return null;
  return (
    <li>
      {t('letters.issuedBefore', { day: day(issuedOn(letter) ?? letter.document.date) })}{' '}
      <Link href={`/clients/${clientId}/letter/${letter.id}`}>{t('letters.toIssued')}</Link>
    </li>
  );
};

export const LetterNewsBox = ({ clientId, document, facts, onChoose }: Props) => {
  const { t } = useWords();
  const words = useFactWords();
  const { news, followed } = facts;
  const isNew = news.length > 0 || followed.length > 0;
  const stale = document.sections.map(({ key }) => key).filter((key) => facts.changedIn(key).length > 0);
  const named = (keys: readonly SectionKey[]): string => keys.map((key) => t(`letters.sections.${key}`)).join(' · ');
  const subject = facts.changedIn('subject');
  return (
    <section className={classes['news']} aria-label={t('letters.news.title')}>
      {isNew && (
        <p>
          {t('letters.news.lead')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={facts.dismiss}>
            {t('letters.news.seen')}
          </Button>
        </p>
      )}
      <ul className={classes['newsList']}>
        {news.map((item) => (
          <li key={JSON.stringify(item)}>{words.news(item)}</li>
        ))}
        {followed.length > 0 && <li>{t('letters.news.followed', { parts: named(followed) })}</li>}
        {stale.length > 0 && <li>{t('letters.news.stale', { parts: named(stale) })}</li>}
        <IssuedBefore clientId={clientId} />
        <Days clientId={clientId} document={document} onChoose={onChoose} />
      </ul>
      <FactNotes
        facts={subject}
        onReplace={(fact) => facts.change((before) => withSubjectNow(before, fact))}
        onLeave={facts.leave}
      />
    </section>
  );
};

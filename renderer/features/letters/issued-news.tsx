/** What the ledger says otherwise by now than a letter that went out. The letter itself never changes. */
import { newsBetween, statedNow } from '../../../shared/letters/letter-news';
import type { Letter } from '../../../shared/model/letter';
import { partingOf } from '../../../shared/rules/parting';
import { useToday } from '../../lib/today';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { useFactWords } from './use-fact-words';

export const IssuedNews = ({ letter: { clientId, document } }: { letter: Letter }) => {
  const { t, day } = useWords();
  const words = useFactWords();
  const today = useToday();
  const news = useLedger(
    (ledger) => newsBetween(ledger, clientId, document, statedNow(ledger, clientId, document, today), today),
    [clientId, document, today],
  );
  const chosen = useLedger((ledger) => partingOf(ledger, clientId)?.ending?.lastDay, [clientId]);
  const isOther = chosen !== undefined && chosen !== document.lastDay;
  return (
    <section className={classes['news']} aria-label={t('letters.news.issuedTitle')}>
      <p>{t('letters.news.issuedLead')}</p>
      <ul className={classes['newsList']}>
        {news.map((item) => (
          <li key={JSON.stringify(item)}>{words.news(item)}</li>
        ))}
        {isOther && <li>{t('letters.news.otherLastDay', { chosen: day(chosen), lastDay: day(document.lastDay) })}</li>}
      </ul>
    </section>
  );
};

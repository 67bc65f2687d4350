import { Link } from 'wouter';
import type { LetterWarning } from '../../../shared/letters/letter-warnings';
import { letterWarnings } from '../../../shared/letters/letter-warnings';
import type { Client } from '../../../shared/model/client';
import type { LetterDocument } from '../../../shared/model/letter';
import { useOpen } from '../../lib/open';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { wayBack } from '../../lib/way-back';
import classes from './letters.module.css';

/** What the letter had better not do without, each with the way to mend it. Saving never waits for it. */
export const LetterWarnings = ({ client, document }: { client: Client; document: LetterDocument }) => {
  const { t, day } = useWords();
  const open = useOpen();
  const warnings = useLedger((ledger) => letterWarnings(ledger, client, document), [client, document]);
  if (warnings.length === 0) return null;

  const remedy = ({ code }: LetterWarning) => {
    if (code === 'shortNotice') return null;
    return code === 'noClientAddress' ? (
      <button type="button" onClick={() => open('client', { id: client.id })}>
        {t('letters.warnings.toClient')}
      </button>
    ) : (
      <Link href="/settings" {...wayBack(`/clients/${client.id}/letter`)}>
        {t('letters.warnings.toSettings')}
      </Link>
    );
  };
  return (
    <ul className={classes['warnings']}>
      {warnings.map((warning) => (
        <li key={warning.code}>
          {warning.code === 'shortNotice'
            ? t('letters.warnings.shortNotice', { count: warning.days, day: day(warning.earliest) })
            : t(`letters.warnings.${warning.code}`)}{' '}
          {remedy(warning)}
        </li>
      ))}
    </ul>
  );
};

/** The records behind a fact, each leading to its form. */
import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Ledger } from '../../../shared/model/ledger';
import type { RecordRef } from '../../../shared/rules/signal';
import { formatClock } from '../../../shared/units/duration';
import { useOpen } from '../../lib/open';
import { useShowRecords } from '../../lib/shown-records';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import classes from './signals-card.module.css';

/** More would push the page away; the evidence has them all. */
const mostShown = 12;

const useRecordWords = () => {
  const { t, day, money } = useWords();
  return (ledger: Ledger, { collection, id }: RecordRef): string | null => {
    switch (collection) {
      case 'invoices': {
        const invoice = ledger.invoices.get(id);
        return invoice
          ? `${invoice.number} · ${day(invoice.dueOn, 'short')} · ${money(invoice.netCents + invoice.vatCents)}`
          : null;
      }
      case 'timeEntries': {
        const entry = ledger.timeEntries.get(id);
        if (!entry) return null;
        const what = entry.note || t(`hours.activities.${entry.activity}`);
        return `${day(entry.date, 'short')} · ${formatClock(entry.minutes)} · ${what}`;
      }
      case 'moments': {
        const moment = ledger.moments.get(id);
        if (!moment) return null;
        const kind = t(`moments.kinds.${moment.kind}`);
        return [day(moment.date, 'short'), kind, moment.note].filter(Boolean).join(' · ');
      }
      case 'promises': {
        const promise = ledger.promises.get(id);
        return promise ? `${day(promise.dueOn, 'short')} · ${promise.what}` : null;
      }
      case 'joyScores': {
        const joy = ledger.joyScores.get(id);
        return joy ? t('signals.joyOf', { month: day(joy.date, 'short'), score: joy.score }) : null;
      }
      default:
        return null;
    }
  };
};

const forms = { invoices: 'invoice', timeEntries: 'hours', moments: 'moment', promises: 'promise' } as const;
const hasForm = (name: string): name is keyof typeof forms => name in forms;

const Entry = ({ record }: { record: RecordRef }) => {
  const open = useOpen();
  const recordWords = useRecordWords();
  const text = useLedger((ledger) => recordWords(ledger, record), [record, recordWords]);
  const { collection, id } = record;
  if (text === null) return null;
  return (
    <li>
      {hasForm(collection) ? (
        <UnstyledButton className={classes['link']} onClick={() => open(forms[collection], { id })}>
          {text}
        </UnstyledButton>
      ) : (
        text
      )}
    </li>
  );
};

type Props = { clientId: string; title: string; records: readonly RecordRef[] };

export const SignalRecords = ({ clientId, title, records }: Props) => {
  const { t } = useWords();
  const show = useShowRecords(clientId);
  const [isOpen, setIsOpen] = useState(false);
  if (records.length === 0) return null;
  return (
    <>
      <UnstyledButton className={classes['link']} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? t('signals.hide') : t('signals.records', { count: records.length })}
      </UnstyledButton>
      {isOpen && (
        <ul className={classes['records']}>
          {records.slice(0, mostShown).map((record) => (
            <Entry key={`${record.collection} ${record.id}`} record={record} />
          ))}
          {records.length > mostShown && (
            <li>
              <UnstyledButton className={classes['link']} onClick={() => show(title, records)}>
                {t('signals.more', { count: records.length - mostShown })}
              </UnstyledButton>
            </li>
          )}
        </ul>
      )}
    </>
  );
};

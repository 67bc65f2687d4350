/** The hours that name an invoice, and what an hour of them brought in. */
import { divideHalfEven } from '../../../shared/units/money';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import type { InvoiceRow } from './invoice-rows';
import classes from './invoice-sheet.module.css';

export const InvoiceHours = ({ row: { invoice } }: { row: InvoiceRow }) => {
  const { t, hours, money } = useWords();
  const sum = useLedger(
    (ledger) => {
      const found = { count: 0, minutes: 0 };
      for (const entry of ledger.timeEntries.values()) {
        if (entry.invoiceId !== invoice.id) continue;
        found.count += 1;
        found.minutes += entry.minutes;
      }
      return found;
    },
    [invoice.id],
  );
  return (
    <section>
      <h3>{t('money.hoursOnIt')}</h3>
      <p className={classes['quiet']}>
        {sum.count === 0 ? (
          t('money.noHours')
        ) : (
          <>
            {t('money.hoursBilled', { count: sum.count, hours: hours(sum.minutes) })}
            {sum.minutes > 0 && (
              <>
                {' · '}
                {t('money.perHourBilled', { amount: money(divideHalfEven(invoice.netCents * 60, sum.minutes)) })}
              </>
            )}
          </>
        )}
      </p>
    </section>
  );
};

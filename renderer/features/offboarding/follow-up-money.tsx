/** What is still to be invoiced and to come in, and hours that came after the end. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { FollowUp } from '../../../shared/rules/follow-up';
import type { InvoiceStanding } from '../../../shared/rules/invoice-standing';
import { ask } from '../../lib/api';
import { useOpen } from '../../lib/open';
import { today } from '../../lib/today';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { MoneyText } from '../../ui/money-text';
import { RichText } from '../../ui/rich-text';
import classes from './follow-up.module.css';
import { sayDone } from './say-done';

const NotInvoiced = ({ clientId, notInvoiced }: { clientId: string; notInvoiced: FollowUp['notInvoiced'] }) => {
  const { t, hours, money } = useWords();
  const open = useOpen();
  const { minutes, cents } = notInvoiced;
  if (minutes === 0) return <p className={classes['fact']}>{t('followUp.money.allInvoiced')}</p>;
  const words =
    cents === null
      ? t('followUp.money.notInvoiced', { hours: hours(minutes) })
      : t('followUp.money.notInvoicedWorth', { hours: hours(minutes), amount: money(cents) });
  return (
    <>
      <p className={classes['fact']}>
        <RichText text={words} />
      </p>
      <div className={classes['buttons']}>
        <Button variant="default" onClick={() => open('invoice', { clientId })}>
          {t('followUp.money.makeInvoice')}
        </Button>
      </div>
    </>
  );
};

const Unpaid = ({ standing: { invoiceId, number, dueOn, daysLate, openCents } }: { standing: InvoiceStanding }) => {
  const { t, day } = useWords();
  const open = useOpen();
  const pay = (): void => void sayDone('markPaid', ask('invoices.markPaid', { id: invoiceId, receivedOn: today() }));
  const small = { size: 'compact-xs', variant: 'subtle' } as const;
  return (
    <li>
      <span>{number}</span>
      <span data-figures className={classes['amount']}>
        <MoneyText cents={openCents} />
      </span>
      <span className={daysLate > 0 ? 'bad' : 'muted'}>
        {daysLate > 0
          ? t('followUp.money.late', { count: daysLate })
          : t('followUp.money.due', { day: day(dueOn, 'short') })}
      </span>
      <span className={classes['paid']}>
        <Button {...small} aria-label={`${t('followUp.money.paidToday')}: ${number}`} onClick={pay}>
          {t('followUp.money.paidToday')}
        </Button>
        <Button
          {...small}
          aria-label={`${t('followUp.money.otherDay')}: ${number}`}
          onClick={() => open('payment', { invoiceId })}
        >
          {t('followUp.money.otherDay')}
        </Button>
      </span>
    </li>
  );
};

type Props = { clientId: string; lastDay: string | undefined; followUp: FollowUp };

const AfterLastDay = ({ clientId, lastDay, followUp: { minutesAfterLastDay } }: Props) => {
  const { t, day, hours } = useWords();
  if (lastDay === undefined || minutesAfterLastDay === 0) return null;
  return (
    <p className={classes['warning']}>
      {t('followUp.money.after', { day: day(lastDay), hours: hours(minutesAfterLastDay) })}{' '}
      <Link className={classes['link']} href={`/clients/${clientId}/hours`}>
        {t('followUp.money.toHours')}
      </Link>
    </p>
  );
};

export const FollowUpMoney = (props: Props) => {
  const { t, money } = useWords();
  const { clientId, followUp } = props;
  const { notInvoiced, unpaid, unpaidCents, creditOwedCents } = followUp;
  return (
    <Card
      title={t('followUp.money.title')}
      aside={
        <Link className={classes['link']} href={`/clients/${clientId}/money`}>
          {t('followUp.money.toMoney')}
        </Link>
      }
    >
      <NotInvoiced clientId={clientId} notInvoiced={notInvoiced} />
      <AfterLastDay {...props} />
      {unpaid.length === 0 ? (
        <p className={classes['fact']}>{t('followUp.money.nothingOpen')}</p>
      ) : (
        <>
          <h3 className={classes['sub']}>{t('followUp.money.open')}</h3>
          <ul className={classes['unpaid']}>
            {unpaid.map((standing) => (
              <Unpaid key={standing.invoiceId} standing={standing} />
            ))}
          </ul>
          {unpaid.length > 1 && (
            <p className={classes['total']}>
              <span>{t('followUp.money.total')}</span>
              <span data-figures>{money(unpaidCents)}</span>
            </p>
          )}
        </>
      )}
      {creditOwedCents > 0 && (
        <p className={classes['fact']}>{t('followUp.money.creditOwed', { amount: money(creditOwedCents) })}</p>
      )}
    </Card>
  );
};

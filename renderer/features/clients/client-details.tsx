/** Everything that is kept about a client, to read; the drawer changes it. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Client } from '../../../shared/model/client';
import { useOpen } from '../../lib/open';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './client-page.module.css';

const Details = ({ title, rows }: { title: string; rows: readonly [name: string, value: ReactNode][] }) => {
  const { t } = useWords();
  return (
    <Card title={title}>
      <dl className={classes['figures']} data-kind="details">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || <span className="muted">{t('clients.details.empty')}</span>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
};

export const ClientDetails = ({ client }: { client: Client }) => {
  const { t, money, day } = useWords();
  const open = useOpen();
  const { address, agreedCentsPerHour, noticeDays } = client;
  const place = [address?.street, [address?.postcode, address?.city].filter(Boolean).join(' '), address?.country];
  return (
    <>
      <div className={classes['details']}>
        <Details
          title={t('clients.details.contact')}
          rows={[
            [t('clients.form.contactName'), client.contactName],
            [t('clients.form.email'), client.email],
            [t('clients.form.address'), place.filter(Boolean).join(', ')],
            [t('clients.form.kind'), t(`clients.details.kinds.${client.kind}`)],
          ]}
        />
        <Details
          title={t('clients.details.agreements')}
          rows={[
            [
              t('clients.form.agreed'),
              agreedCentsPerHour === undefined
                ? ''
                : t('clients.details.perHour', { amount: money(agreedCentsPerHour) }),
            ],
            [t('clients.form.paymentTerm'), t('clients.details.days', { count: client.paymentTermDays })],
            [t('clients.form.contract'), t(`clients.details.contracts.${client.contract}`)],
            [
              t('clients.form.noticeDays'),
              noticeDays === undefined ? '' : t('clients.details.days', { count: noticeDays }),
            ],
            [t('clients.form.startedOn'), client.startedOn && day(client.startedOn)],
            [t('clients.form.status'), t(`clients.status.${client.status}`)],
          ]}
        />
        <Details
          title={t('clients.form.letters')}
          rows={[
            [t('clients.form.language'), t(`clients.details.languages.${client.language}`)],
            [t('clients.form.salutation'), t(`clients.details.salutations.${client.salutation}`)],
            [t('clients.form.formality'), t(`clients.details.formalities.${client.formality}`)],
          ]}
        />
      </div>
      <div>
        <Button variant="default" onClick={() => open('client', { id: client.id })}>
          {t('clients.change')}
        </Button>
      </div>
    </>
  );
};

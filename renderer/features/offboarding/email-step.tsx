/** The letter as an e-mail, which belongs to the letters and is handed in; and that it was sent, which the user tells. */
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Offboarding } from '../../../shared/model/offboarding';
import { letterOfParting } from '../../../shared/rules/parting';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { FollowUpSent } from './follow-up-sent';
import classes from './guide.module.css';
import { pathOfStep } from './use-parting';

export const EmailStep = ({ parting, email }: { parting: Offboarding; email: ReactNode }) => {
  const { t } = useWords();
  const hasLetter = useLedger((ledger) => letterOfParting(ledger, parting) !== undefined, [parting]);
  return (
    <div className={classes['email']}>
      {email}
      {hasLetter && (
        <Card title={t('parting.sent')}>
          <FollowUpSent parting={parting} />
        </Card>
      )}
      {parting.sent && (
        <div className={classes['buttons']}>
          <Button component={Link} href={pathOfStep(parting.clientId, 'followUp')}>
            {t('parting.toFollowUp')}
          </Button>
        </div>
      )}
    </div>
  );
};

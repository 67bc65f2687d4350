/** Before a parting has begun: what lies ahead, and the first step of it. */
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { guideSteps } from '../../../shared/rules/parting';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './guide.module.css';

const begin = async (clientId: string): Promise<void> => {
  const result = await ask('decisions.decide', { clientId, choice: 'partWays' });
  toasts.show(
    result.ok ? { kind: 'done', label: 'decide', canUndo: true } : { kind: 'problem', problem: result.problem },
  );
};

export const Begin = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  return (
    <div className={classes['begin']}>
      <Card title={t('parting.begin.title')}>
        <p className={classes['lead']}>{t('parting.begin.lead')}</p>
        <ol className={classes['outline']}>
          {guideSteps.map((step, index) => (
            <li key={step}>
              <span className={classes['dot']} aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <strong>{t(`parting.steps.${step}`)}</strong>
                <small>{t(`parting.begin.steps.${step}`)}</small>
              </span>
            </li>
          ))}
        </ol>
        <div className={classes['buttons']}>
          <Button onClick={() => void begin(clientId)}>{t('parting.begin.start')}</Button>
          <Button component={Link} href={`/clients/${clientId}/decision`} variant="default">
            {t('parting.begin.think')}
          </Button>
        </div>
      </Card>
    </div>
  );
};

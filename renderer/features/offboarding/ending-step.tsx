/** How it ends: what was agreed, what the law says to that, and the last day that follows. */
import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useDraft } from '../../lib/use-draft';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { AgreementFields } from './agreement-fields';
import type { EndingDraft } from './ending-draft';
import { draftOf, toEnding } from './ending-draft';
import classes from './guide.module.css';
import { LastDayFields } from './last-day-fields';
import { LawNote } from './law-note';
import type { PartingProps } from './use-parting';
import { WayFields } from './way-fields';

export const EndingStep = ({ client, parting }: PartingProps) => {
  const { t } = useWords();
  const today = useToday();
  const [, go] = useLocation();
  // A draft outlives a change of the plan, but not of how it ends: after an undo that counts again.
  const { value, change, forget } = useDraft<EndingDraft>(
    `ending:${parting.id}:${JSON.stringify(parting.ending ?? null)}`,
    () => draftOf(client, parting.ending, today),
  );
  const saving = useAction('parting.saveEnding');
  const ending = toEnding(value, today);
  const save = async (): Promise<void> => {
    const result = await saving.run({ id: parting.id, ending });
    if (!result.ok) return;
    forget();
    toasts.show({ kind: 'done', label: 'saveEnding', canUndo: true });
    go(`/clients/${client.id}/parting/plan`);
  };
  return (
    <div className={classes['columns']}>
      <Card title={t('ending.title')}>
        <p className={classes['lead']}>{t('ending.lead')}</p>
        <Form
          onSubmit={() => void save()}
          busy={saving.busy}
          problem={saving.problem}
          submitLabel={t('ending.save')}
          aside={
            parting.ending && (
              <Button component={Link} href={`/clients/${client.id}/parting/plan`} variant="subtle">
                {t('ending.toPlan')}
              </Button>
            )
          }
        >
          <AgreementFields draft={value} change={change} />
          <WayFields draft={value} change={change} />
          <LastDayFields draft={value} ending={ending} change={change} />
        </Form>
      </Card>
      <LawNote client={client} contract={value.contract} />
    </div>
  );
};

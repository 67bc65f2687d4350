/** The line that is always there: after a save the client stays, and the cursor waits for the next kind. */
import { useRef } from 'react';
import { useCommand } from '../../lib/commands';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/fields';
import { Form } from '../../ui/form';
import { ClientOfMoment, DayOfMoment, KindOfMoment, WeightOfMoment } from './moment-fields';
import classes from './moments.module.css';
import { useMomentForm } from './use-moment-form';

export const QuickMoment = () => {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const focus = (name: string): void =>
    place.current?.querySelector<HTMLElement>(`[name="${name}"], [data-field="${name}"]`)?.focus();
  const form = useMomentForm({
    onSaved: () => {
      form.change({ clientId: form.value.clientId, kind: null, weight: 1, note: '' });
      focus('kind');
    },
  });
  useCommand('logMoment', () => focus(form.value.clientId === null ? 'clientId' : 'kind'));
  return (
    <div ref={place} className={classes['place']}>
      <Card>
        <Form
          layout="line"
          onSubmit={() => void form.save()}
          busy={form.busy}
          problem={form.problem}
          submitLabel={t('moments.save')}
        >
          <div className={classes['facts']}>
            <ClientOfMoment form={form} />
            <KindOfMoment form={form} />
            <WeightOfMoment form={form} />
            <DayOfMoment form={form} />
          </div>
          <TextField
            name="note"
            aria-label={t('moments.note')}
            placeholder={t('moments.notePlaceholder')}
            value={form.value.note}
            onChange={(note) => form.change({ note })}
            maxLength={5_000}
          />
        </Form>
        <p className={classes['hint']}>{t('moments.hint')}</p>
      </Card>
    </div>
  );
};

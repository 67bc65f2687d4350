/** What goes into the PDF: language, period, with or without hours and notes. What was chosen is there the next time. */
import { Checkbox } from '@mantine/core';
import type { Language } from '../../../shared/model/record';
import { ask } from '../../lib/api';
import type { FormOf } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useToday } from '../../lib/today';
import { useAction } from '../../lib/use-action';
import { useMemory } from '../../lib/use-memory';
import { useWords } from '../../lib/use-words';
import { ChoiceField } from '../../ui/fields';
import { FieldGroup, Form } from '../../ui/form';
import type { Days, Period } from './periods';
import { chosenDays, daysOf, periods } from './periods';
import { DaysFields } from './timeline-filters';

type Choices = Days & { language: Language; period: Period; withHours: boolean; withNotes: boolean };

const open = async (clientId: string): Promise<void> => {
  const result = await ask('evidence.open', { clientId });
  if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
};

const useExport = (clientId: string, onDone: () => void) => {
  const { t } = useWords();
  const today = useToday();
  const { run, busy, problem } = useAction('evidence.export');
  const save = async ({ language, period, withHours, withNotes, ...dates }: Choices): Promise<void> => {
    const { from, until } = chosenDays(period, dates, today);
    const days = { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
    const result = await run({ clientId, language, withHours, withNotes, ...days });
    if (!result.ok) return;
    onDone();
    const action = { label: t('evidence.form.openPdf'), run: () => void open(clientId) };
    toasts.show({ kind: 'text', text: t('evidence.form.saved'), action });
  };
  return { save, busy, problem };
};

export const EvidencePdfForm: FormOf<'evidencePdf'> = ({ clientId = '', onDone }) => {
  const { t, language } = useWords();
  const today = useToday();
  const [choices, put] = useMemory<Choices>('evidence.pdf', {
    ...{ language, period: 'all', withHours: true, withNotes: true },
    ...daysOf('all', today),
  });
  const { save, busy, problem } = useExport(clientId, onDone);
  const change = (part: Partial<Choices>): void => put({ ...choices, ...part });
  return (
    <Form
      onSubmit={() => void save(choices)}
      busy={busy}
      problem={problem}
      onCancel={onDone}
      submitLabel={t('evidence.form.save')}
    >
      <p className="muted" style={{ margin: 0 }}>
        {t('evidence.form.hint')}
      </p>
      <ChoiceField
        name="period"
        label={t('evidence.period')}
        value={choices.period}
        choices={periods.map((value) => ({ value, label: t(`evidence.periods.${value}`) }))}
        onChange={(period) => change({ period, ...(period === 'custom' ? {} : daysOf(period, today)) })}
        data-autofocus
      />
      {choices.period === 'custom' && <DaysFields days={choices} onChange={change} />}
      <ChoiceField
        name="language"
        label={t('evidence.form.language')}
        value={choices.language}
        choices={[
          { value: 'nl', label: t('evidence.form.dutch') },
          { value: 'en', label: t('evidence.form.english') },
        ]}
        onChange={(chosen) => change({ language: chosen })}
      />
      <FieldGroup title={t('evidence.form.content')}>
        <Checkbox
          label={t('evidence.form.withHours')}
          checked={choices.withHours}
          onChange={(event) => change({ withHours: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('evidence.form.withNotes')}
          description={choices.withHours ? t('evidence.form.notesHint') : undefined}
          checked={choices.withNotes}
          onChange={(event) => change({ withNotes: event.currentTarget.checked })}
        />
      </FieldGroup>
    </Form>
  );
};

/** Thinking it over and choosing, in one form: the choice keeps the answers along with it. */
import { Button } from '@mantine/core';
import type { Choice, Offboarding } from '../../../shared/model/offboarding';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { ChoiceFields } from './choice-fields';
import classes from './decision.module.css';
import { ReflectionFields } from './reflection-fields';
import { useThinking } from './use-decision';

type Props = {
  clientId: string;
  open: Offboarding | undefined;
  advised: Choice | null;
  onDone: () => void;
  /** Where something was chosen before, to leave that as it is. */
  onCancel?: (() => void) | undefined;
};

export const Thinking = ({ clientId, open, advised, onDone, onCancel }: Props) => {
  const { t, day } = useWords();
  const { draft, change, choice, setChoice, save, decide, busy, problem } = useThinking(clientId, open, onDone);
  const savedOn = open?.reflection?.on;
  return (
    <Card
      title={t('decision.think')}
      aside={savedOn && <span className="muted">{t('decision.savedOn', { day: day(savedOn) })}</span>}
    >
      <p className={classes['lead']}>{t('decision.thinkHint')}</p>
      <Form
        onSubmit={() => void (choice === null ? save() : decide())}
        busy={busy}
        problem={problem}
        {...(onCancel ? { onCancel } : {})}
        submitLabel={t(choice === null ? 'decision.saveAnswers' : 'decision.decide')}
        aside={
          choice !== null && (
            <Button variant="subtle" color="accent" onClick={() => void save()}>
              {t('decision.saveOnly')}
            </Button>
          )
        }
      >
        <ReflectionFields draft={draft} change={change} />
        <ChoiceFields value={choice} advised={advised} onChange={setChoice} />
      </Form>
    </Card>
  );
};

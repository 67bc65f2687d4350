/** The steps of a parting above each of its pages: where one is, what is done, and the way to any other. */
import { IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import { newestDraft } from '../../../shared/rules/letters-to';
import type { GuideStep } from '../../../shared/rules/parting';
import { guideSteps, letterOfParting, partingOf } from '../../../shared/rules/parting';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import classes from './guide.module.css';
import { pathOfStep, useParting } from './use-parting';

/** Nothing where no parting has begun: the pages it stands above are there without one too. */
export const GuideRail = ({ clientId, current }: { clientId: string; current: GuideStep }) => {
  const { t } = useWords();
  const state = useParting(clientId);
  // Once issued, the letter is what one comes to see; a new one is written from there.
  const letterId = useLedger(
    (ledger) => {
      const parting = partingOf(ledger, clientId);
      return parting && newestDraft(ledger, clientId) === undefined ? letterOfParting(ledger, parting)?.id : undefined;
    },
    [clientId],
  );
  if (!state) return null;
  return (
    <nav className={classes['rail']} aria-label={t('parting.rail')}>
      <ol>
        {guideSteps.map((step, index) => {
          const isDone = state.done.has(step);
          return (
            <li key={step}>
              <Link
                href={
                  step === 'letter' && letterId ? `/clients/${clientId}/letter/${letterId}` : pathOfStep(clientId, step)
                }
                className={classes['step']}
                aria-current={step === current ? 'step' : undefined}
                aria-label={isDone ? t('parting.doneStep', { step: t(`parting.steps.${step}`) }) : undefined}
                data-done={isDone || undefined}
              >
                <span className={classes['dot']} aria-hidden="true">
                  {isDone ? <IconCheck size={13} stroke={2.4} /> : index + 1}
                </span>
                {t(`parting.steps.${step}`)}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

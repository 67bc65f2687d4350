/** The parting from a client and where it stands. */
import type { Client } from '../../../shared/model/client';
import type { Offboarding } from '../../../shared/model/offboarding';
import type { GuideStep } from '../../../shared/rules/parting';
import { doneSteps, nextStep, partingOf } from '../../../shared/rules/parting';
import { useLedger } from '../../lib/use-ledger';

export type PartingProps = { client: Client; parting: Offboarding };
export type PartingState = { parting: Offboarding; done: ReadonlySet<GuideStep>; next: GuideStep };

export const useParting = (clientId: string): PartingState | null =>
  useLedger(
    (ledger) => {
      const parting = partingOf(ledger, clientId);
      return parting ? { parting, done: doneSteps(ledger, parting), next: nextStep(ledger, parting) } : null;
    },
    [clientId],
  );

/** The letter and thinking it over have pages of their own, which do without a parting too. */
export const pathOfStep = (clientId: string, step: GuideStep): string => {
  if (step === 'reflect') return `/clients/${clientId}/decision`;
  return step === 'letter' ? `/clients/${clientId}/letter` : `/clients/${clientId}/parting/${step}`;
};

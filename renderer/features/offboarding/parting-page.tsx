/** The guide: one page per step, at the step that comes next unless the address names one. */
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import type { Client } from '../../../shared/model/client';
import type { Offboarding } from '../../../shared/model/offboarding';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { Begin } from './begin';
import { ClosedStep } from './closed-step';
import { EmailStep } from './email-step';
import { EndingStep } from './ending-step';
import { FollowUpStep } from './follow-up-step';
import { GuideRail } from './guide-rail';
import { PlanStep } from './plan-step';
import { pathOfStep, useParting } from './use-parting';

/** The steps that are pages of this feature. */
const ownSteps = ['ending', 'plan', 'email', 'followUp', 'closed'] as const;
type OwnStep = (typeof ownSteps)[number];
const isOwnStep = (text: string | undefined): text is OwnStep => ownSteps.some((step) => step === text);

/** The e-mail belongs to the letters: the app hands it in. */
type Props = { clientId: string; step: string | undefined; email: ReactNode };

const Step = ({
  step,
  client,
  parting,
  email,
}: {
  step: OwnStep;
  client: Client;
  parting: Offboarding;
  email: ReactNode;
}) => {
  if (step === 'email') return <EmailStep parting={parting} email={email} />;
  const Shown = { ending: EndingStep, plan: PlanStep, followUp: FollowUpStep, closed: ClosedStep }[step];
  return <Shown key={parting.id} client={client} parting={parting} />;
};

const Actions = ({ parting }: { parting: Offboarding }) => {
  const { t } = useWords();
  const [, go] = useLocation();
  const cancel = async (): Promise<void> => {
    const result = await ask('parting.cancel', { id: parting.id });
    if (!result.ok) return toasts.show({ kind: 'problem', problem: result.problem });
    toasts.show({ kind: 'done', label: 'cancelParting', canUndo: true });
    go(`/clients/${parting.clientId}`);
  };
  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('parting.more')}>
          <IconDots size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void cancel()}>{t('parting.cancel')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

const Gone = () => {
  const { t } = useWords();
  return (
    <>
      <PageTitle title={t('parting.gone')} />
      <EmptyState
        title={t('parting.goneHint')}
        action={
          <Button component={Link} href="/clients">
            {t('parting.toClients')}
          </Button>
        }
      />
    </>
  );
};

export const PartingPage = ({ clientId, step, email }: Props) => {
  const { t } = useWords();
  const client = useLedger((ledger) => ledger.clients.get(clientId), [clientId]);
  const state = useParting(clientId);
  if (!client) return <Gone />;
  if (state && !isOwnStep(step)) return <Redirect to={pathOfStep(clientId, state.next)} replace />;
  return (
    <>
      {state && isOwnStep(step) && <GuideRail clientId={clientId} current={step} />}
      <PageTitle
        key={`${step} ${state?.parting.closedOn}`}
        title={t('parting.title', { client: client.name })}
        above={<Link href={`/clients/${clientId}`}>{client.name} ›</Link>}
        actions={state && <Actions parting={state.parting} />}
      />
      {state && isOwnStep(step) ? (
        <Step step={step} client={client} parting={state.parting} email={email} />
      ) : (
        <Begin clientId={clientId} />
      )}
    </>
  );
};

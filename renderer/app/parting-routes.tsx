/** The pages of a parting put together: its steps belong to three features, which know nothing of each other. */
import { useParams } from 'wouter';
import { DecisionPage } from '../features/decision/decision-page';
import { LetterPage } from '../features/letters/letter-page';
import { MailForClient } from '../features/letters/mail-panel';
import { GuideRail } from '../features/offboarding/guide-rail';
import { PartingPage } from '../features/offboarding/parting-page';

export const PartingRoute = () => {
  const { clientId = '', step } = useParams();
  return <PartingPage key={clientId} clientId={clientId} step={step} email={<MailForClient clientId={clientId} />} />;
};

export const DecisionRoute = () => {
  const { clientId = '' } = useParams();
  return (
    <>
      <GuideRail clientId={clientId} current="reflect" />
      <DecisionPage />
    </>
  );
};

export const LetterRoute = () => {
  const { clientId = '' } = useParams();
  return (
    <>
      <GuideRail clientId={clientId} current="letter" />
      <LetterPage />
    </>
  );
};

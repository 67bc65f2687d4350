/** The letter to a client: resumes the newest draft, starts one, or shows a letter as it was issued. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'wouter';
import type { Client } from '../../../shared/model/client';
import type { Ledger } from '../../../shared/model/ledger';
import type { Letter, LetterDocument } from '../../../shared/model/letter';
import type { Result } from '../../../shared/result';
import { refuse } from '../../../shared/result';
import type { SignalLevels } from '../../../shared/rules/letter-reason';
import { newestDraft } from '../../../shared/rules/letters-to';
import { useToday } from '../../lib/today';
import { useLedger, useLedgerStatus } from '../../lib/use-ledger';
import { useClientSignals } from '../../lib/use-signals';
import { useWords } from '../../lib/use-words';
import { wayBack } from '../../lib/way-back';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import { IssuedLetter } from './issued-letter';
import { LetterEditor } from './letter-editor';
import { resumeLetter, startLetter } from './start-letter';

type Start = { letter: Letter | undefined; document: Result<LetterDocument> };

const findStart = (
  ledger: Ledger,
  client: Client,
  letterId: string | undefined,
  levels: SignalLevels,
  today: string,
): Start => {
  const letter = letterId ? ledger.letters.get(letterId) : newestDraft(ledger, client.id);
  if (letterId && letter?.status !== 'draft' && letter?.status !== 'issued')
    return { letter, document: refuse('unknownRecord') };
  return { letter, document: letter ? resumeLetter(ledger, letter) : startLetter(ledger, client, levels, today) };
};

/** Where nothing is known yet, no signal speaks. */
const useSignalLevels = (clientId: string): SignalLevels => {
  const signals = useClientSignals(clientId)?.signals;
  return {
    latePayer: signals?.latePayer.level ?? 'notEnoughData',
    timeEater: signals?.timeEater.level ?? 'notEnoughData',
    disrespect: signals?.disrespect.level ?? 'notEnoughData',
  };
};

const LetterOf = ({ client, letterId }: { client: Client; letterId: string | undefined }) => {
  const { t } = useWords();
  const today = useToday();
  const ledger = useLedger((current) => current);
  const levels = useSignalLevels(client.id);
  // What the page starts from is found once: later saves of the draft must not pull the words from under the fingers.
  const [start, setStart] = useState(() => findStart(ledger, client, letterId, levels, today));
  const [round, setRound] = useState(0);
  const beginAgain = (next: Start): void => {
    setStart(next);
    setRound((before) => before + 1);
  };
  const status = useLedgerStatus();
  const isDiscardUndone = status.state === 'open' && status.history.redo === 'discardDraft';
  useEffect(() => {
    if (isDiscardUndone && start.letter === undefined) beginAgain(findStart(ledger, client, letterId, levels, today));
  }, [isDiscardUndone]);
  const issued = useLedger((current) => (letterId ? current.letters.get(letterId) : undefined), [letterId]);

  if (letterId && issued?.status === 'issued') return <IssuedLetter client={client} letter={issued} />;
  if (!start.document.ok) {
    const aboutProfile = start.document.problem.code === 'profileIncomplete';
    return (
      <>
        <PageTitle
          title={t('letters.title', { client: client.name })}
          above={<Link href={`/clients/${client.id}`}>{client.name} ›</Link>}
        />
        <EmptyState
          title={t(start.document.problem.code === 'unknownRecord' ? 'letters.noLetter' : 'letters.cannotCompose')}
          action={
            <Button
              component={Link}
              href={aboutProfile ? '/settings' : `/clients/${client.id}`}
              {...(aboutProfile && wayBack(`/clients/${client.id}/letter`))}
            >
              {aboutProfile ? t('letters.toSettings') : t('letters.backToClient', { client: client.name })}
            </Button>
          }
        >
          <ProblemText problem={start.document.problem} />
        </EmptyState>
      </>
    );
  }
  return (
    <LetterEditor
      key={round}
      client={client}
      initial={start.document.value}
      draftId={start.letter?.id}
      left={start.letter?.document}
      onDiscard={() => beginAgain({ letter: undefined, document: startLetter(ledger, client, levels, today) })}
    />
  );
};

export const LetterPage = () => {
  const { clientId = '', letterId } = useParams();
  const { t } = useWords();
  const client = useLedger((ledger) => ledger.clients.get(clientId), [clientId]);
  if (!client) {
    return (
      <>
        <PageTitle title={t('letters.noClient')} />
        <EmptyState
          title={t('parting.goneHint')}
          action={
            <Button component={Link} href="/clients">
              {t('letters.toClients')}
            </Button>
          }
        />
      </>
    );
  }
  return <LetterOf key={`${clientId}/${letterId ?? ''}`} client={client} letterId={letterId} />;
};

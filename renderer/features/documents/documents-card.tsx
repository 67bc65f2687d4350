/** What went out to a client: each document to open, to find and to save again, byte for byte. The draft stands apart. */
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { KeptPdf } from '../../../shared/contract/letter-answers';
import type { Letter, PdfStandard } from '../../../shared/model/letter';
import type { IssuedDocument } from '../../../shared/rules/documents-of';
import { documentsOf } from '../../../shared/rules/documents-of';
import { dayOf } from '../../../shared/units/calendar-day';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import classes from './documents.module.css';
import { useKept } from './use-kept';

const standardNames: Record<PdfStandard, string> = { 'a-2a': 'PDF/A-2a', 'ua-1': 'PDF/UA-1' };

const Kept = ({ kept }: { kept: KeptPdf }) => {
  const { t } = useWords();
  const Icon = kept === 'same' ? IconCheck : IconAlertTriangle;
  return (
    <p className={classes['kept']} data-kept={kept}>
      <Icon size={14} stroke={2} aria-hidden />
      <span>{t(`documents.kept.${kept}`)}</span>
    </p>
  );
};

const run = async (name: 'letters.open' | 'letters.showInFolder', id: string): Promise<void> => {
  const result = await ask(name, { id });
  if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
};

const Actions = ({ issued: { id, subject } }: { issued: IssuedDocument }) => {
  const { t } = useWords();
  const copy = useAction('letters.exportAgain');
  const saveCopy = async (): Promise<void> => {
    const result = await copy.run({ id });
    if (result.ok) toasts.show({ kind: 'text', text: t('documents.copySaved') });
    else if (result.problem.code !== 'cancelled') toasts.show({ kind: 'problem', problem: result.problem });
  };
  const small = { size: 'compact-xs', variant: 'subtle' } as const;
  const label = (words: string): string => `${words}: ${subject}`;
  return (
    <div className={classes['actions']}>
      <Button {...small} aria-label={label(t('documents.open'))} onClick={() => void run('letters.open', id)}>
        {t('documents.open')}
      </Button>
      <Button
        {...small}
        aria-label={label(t('documents.showInFolder'))}
        onClick={() => void run('letters.showInFolder', id)}
      >
        {t('documents.showInFolder')}
      </Button>
      <Button
        {...small}
        aria-label={label(t('documents.exportAgain'))}
        loading={copy.busy}
        onClick={() => void saveCopy()}
      >
        {t('documents.exportAgain')}
      </Button>
    </div>
  );
};

type IssuedProps = { clientId: string; issued: IssuedDocument; kept: KeptPdf | undefined };

const Issued = ({ clientId, issued, kept }: IssuedProps) => {
  const { t, day } = useWords();
  return (
    <li>
      <Link className={classes['subject']} href={`/clients/${clientId}/letter/${issued.id}`}>
        {issued.subject || t(`documents.kinds.${issued.kind}`)}
      </Link>
      <p className={classes['facts']}>
        {[t(`documents.kinds.${issued.kind}`), day(issued.date), standardNames[issued.standard]].join(' · ')}
      </p>
      {kept && <Kept kept={kept} />}
      <Actions issued={issued} />
    </li>
  );
};

const Draft = ({ draft: { clientId, document, changedAt } }: { draft: Letter }) => {
  const { t, day } = useWords();
  const facts = [t('documents.draft'), changedAt && t('documents.changedOn', { day: day(dayOf(new Date(changedAt))) })];
  return (
    <div className={classes['draft']}>
      <Link className={classes['subject']} href={`/clients/${clientId}/letter`}>
        {document.subject || t('documents.kinds.letter')}
      </Link>
      <p className={classes['facts']}>{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
};

/** For the client's page. Nothing where there is nothing yet. */
export const DocumentsCard = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  const { issued, draft } = useLedger((ledger) => documentsOf(ledger, clientId), [clientId]);
  const kept = useKept(clientId, issued.map(({ id }) => id).join(' '));
  if (issued.length === 0 && !draft) return null;
  return (
    <Card title={t('documents.title')}>
      {draft && <Draft draft={draft} />}
      {issued.length > 0 && (
        <ul className={classes['list']}>
          {issued.map((each) => (
            <Issued key={each.id} clientId={clientId} issued={each} kept={kept.get(each.id)} />
          ))}
        </ul>
      )}
    </Card>
  );
};

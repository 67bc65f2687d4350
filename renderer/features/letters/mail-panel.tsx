/** An issued letter as an e-mail: who it goes to, its words, and the ways to get it into the user's mail program. */
import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { MailParty } from '../../../shared/letters/compose-mail';
import { composeMail, mailRecipient, mailSender } from '../../../shared/letters/compose-mail';
import { letterFileName } from '../../../shared/letters/file-name';
import type { Client } from '../../../shared/model/client';
import type { Letter } from '../../../shared/model/letter';
import { issuedLetters } from '../../../shared/rules/letters-to';
import { letterOfParting, partingOf } from '../../../shared/rules/parting';
import { useOpen } from '../../lib/open';
import { toasts } from '../../lib/toasts';
import { useAction } from '../../lib/use-action';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { wayBack } from '../../lib/way-back';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import classes from './mail.module.css';

type Shown = { client: Client; letter: Letter };

const Party = ({ party }: { party: MailParty }) => (
  <>
    {party.name} <span className="muted">{party.name === '' ? party.email : `<${party.email}>`}</span>
  </>
);

const Headers = ({ client, letter, subject }: Shown & { subject: string }) => {
  const { t } = useWords();
  const open = useOpen();
  const from = useLedger((ledger) => mailSender(ledger.profile));
  const to = mailRecipient(client);
  return (
    <dl className={classes['headers']}>
      <dt>{t('mail.to')}</dt>
      <dd>
        {to ? (
          <Party party={to} />
        ) : (
          <span className="warn">
            {t('mail.noTo', { client: client.name })}{' '}
            <button type="button" className={classes['mend']} onClick={() => open('client', { id: client.id })}>
              {t('mail.addTo')}
            </button>
          </span>
        )}
      </dd>
      <dt>{t('mail.from')}</dt>
      <dd>
        {from ? (
          <Party party={from} />
        ) : (
          <span className="warn">
            {t('mail.noFrom')}{' '}
            <Link href="/settings" {...wayBack(`/clients/${client.id}/parting/email`)} className={classes['mend']}>
              {t('mail.addFrom')}
            </Link>
          </span>
        )}
      </dd>
      <dt>{t('mail.subject')}</dt>
      <dd>{subject}</dd>
      <dt>{t('mail.attachment')}</dt>
      <dd>{letterFileName(client.name, letter.document)}</dd>
    </dl>
  );
};

const useMail = (letterId: string) => {
  const { t } = useWords();
  const opening = useAction('mail.open');
  const saving = useAction('mail.save');
  const run = async ({ run: ask }: typeof opening | typeof saving, done: string): Promise<void> => {
    const result = await ask({ letterId });
    if (result.ok) toasts.show({ kind: 'text', text: done });
    else if (result.problem.code !== 'cancelled') toasts.show({ kind: 'problem', problem: result.problem });
  };
  return {
    busy: { open: opening.busy, save: saving.busy },
    open: () => void run(opening, t('mail.opened')),
    save: () => void run(saving, t('mail.saved')),
  };
};

const Programs = ({ enclosures }: { enclosures: readonly string[] }) => {
  const { t } = useWords();
  return (
    <div className={classes['programs']}>
      {enclosures.length > 0 && <p>{t('mail.enclosures', { list: enclosures.join(', ') })}</p>}
      <h3>{t('mail.programs')}</h3>
      <ul>
        <li>{t('mail.outlook')}</li>
        <li>{t('mail.appleMail')}</li>
        <li>{t('mail.others')}</li>
      </ul>
    </div>
  );
};

const Panel = ({ client, letter }: Shown) => {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const { busy, open, save } = useMail(letter.id);
  const { subject, text } = composeMail(letter.document);
  /** By way of the selection: it needs no permission, and shows what was copied. */
  const copy = (): void => {
    area.current?.select();
    if (document.execCommand('copy')) toasts.show({ kind: 'text', text: t('mail.copied') });
  };
  return (
    <Card title={t('mail.title')}>
      <div className={classes['panel']}>
        <p className={classes['lead']}>{t('mail.lead')}</p>
        <Headers client={client} letter={letter} subject={subject} />
        <div className={classes['buttons']}>
          <Button loading={busy.open} onClick={open}>
            {t('mail.open')}
          </Button>
          <Button variant="default" loading={busy.save} onClick={save}>
            {t('mail.save')}
          </Button>
          <Button variant="default" onClick={copy}>
            {t('mail.copy')}
          </Button>
        </div>
        <div className={classes['body']}>
          <Textarea
            ref={area}
            readOnly
            classNames={{ input: classes['text'] ?? '' }}
            aria-label={t('mail.text')}
            lang={letter.document.language}
            spellCheck={false}
            value={text}
          />
          <Programs enclosures={letter.document.enclosures.filter((line) => line.trim() !== '')} />
        </div>
      </div>
    </Card>
  );
};

/** Nothing for a letter that is not issued, or whose client is gone. */
export const MailPanel = ({ letterId }: { letterId: string }) => {
  const letter = useLedger((ledger) => ledger.letters.get(letterId), [letterId]);
  const client = useLedger((ledger) => ledger.clients.get(letter?.clientId ?? ''), [letter]);
  if (letter?.status !== 'issued' || !client) return null;
  return <Panel client={client} letter={letter} />;
};

/** The newest letter to the client that was issued, or the way to the letter. */
export const MailForClient = ({ clientId }: { clientId: string }) => {
  const { t } = useWords();
  // Of a parting only its own: one can part again from a client who came back.
  const letter = useLedger(
    (ledger) => {
      const parting = partingOf(ledger, clientId);
      return parting ? letterOfParting(ledger, parting) : issuedLetters(ledger, clientId)[0];
    },
    [clientId],
  );
  const client = useLedger((ledger) => ledger.clients.get(clientId), [clientId]);
  if (letter) return <MailPanel letterId={letter.id} />;
  return (
    <EmptyState
      title={t('mail.none')}
      action={
        <Button component={Link} href={`/clients/${clientId}/letter`}>
          {t('mail.toLetter')}
        </Button>
      }
    >
      {t('mail.noneHint', { client: client?.name ?? '' })}
    </EmptyState>
  );
};

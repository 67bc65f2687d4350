/** Talk first: the note for the conversation, to change, to copy and to keep. */
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { Link, useParams } from 'wouter';
import type { Client } from '../../../shared/model/client';
import type { Language } from '../../../shared/model/record';
import { toasts } from '../../lib/toasts';
import { useLedger } from '../../lib/use-ledger';
import { useWords } from '../../lib/use-words';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import classes from './decision.module.css';
import { useTalkNote } from './use-talk-note';

const languages = ['nl', 'en'] as const satisfies readonly Language[];
const tips = ['call', 'fact', 'ask', 'date'] as const;

const Note = ({ client }: { client: Client }) => {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, language, isOwn, problem, setLanguage, type, leave, restart } = useTalkNote(client.id, client.language);
  /** By way of the selection: it needs no permission, and shows what was copied. */
  const copy = (): void => {
    area.current?.select();
    if (document.execCommand('copy')) toasts.show({ kind: 'text', text: t('decision.talk.copied') });
  };
  return (
    <Card
      title={t('decision.talk.note')}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t('decision.talk.language')}
          disabled={isOwn}
          data={languages.map((value) => ({ value, label: t(`decision.talk.languages.${value}`) }))}
          value={language}
          onChange={(next) => setLanguage(next as Language)}
        />
      }
    >
      <Textarea
        ref={area}
        classNames={{ input: classes['talk'] ?? '' }}
        aria-label={t('decision.talk.note')}
        value={text}
        maxLength={5_000}
        spellCheck
        lang={language}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
      {problem && (
        <p className="bad" role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={classes['buttons']}>
        <Button onClick={copy}>{t('decision.talk.copy')}</Button>
        {isOwn && (
          <Button variant="default" onClick={restart}>
            {t('decision.talk.restart')}
          </Button>
        )}
      </div>
      <p className={classes['small']}>{t('decision.talk.keptHint')}</p>
    </Card>
  );
};

export const TalkPage = () => {
  const { clientId = '' } = useParams();
  const { t } = useWords();
  const client = useLedger((ledger) => ledger.clients.get(clientId), [clientId]);
  if (!client) {
    return (
      <>
        <PageTitle title={t('decision.gone')} />
        <EmptyState title={t('decision.goneHint')} action={<Link href="/clients">{t('decision.toClients')}</Link>} />
      </>
    );
  }
  return (
    <>
      <PageTitle
        title={t('decision.talk.title', { client: client.name })}
        above={<Link href={`/clients/${clientId}/decision`}>{t('decision.talk.back', { client: client.name })} ›</Link>}
        below={t('decision.talk.below')}
      />
      <div className={classes['talkPage']}>
        <Note key={clientId} client={client} />
        <Card title={t('decision.talk.tips')}>
          <ul className={classes['tips']}>
            {tips.map((tip) => (
              <li key={tip}>{t(`decision.talk.tip.${tip}`)}</li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
};

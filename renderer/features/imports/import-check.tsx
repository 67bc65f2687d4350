/** The second step: what would be added, to compare with the program that it comes from. */
import { Button } from '@mantine/core';
import type { ImportPreview } from '../../../shared/contract/import-preview';
import { useWords } from '../../lib/use-words';
import type { Fact } from '../../ui/facts';
import { Facts } from '../../ui/facts';
import { ProblemText } from '../../ui/problem-text';
import { ImportClients } from './import-clients';
import { ImportRows, SkippedRows } from './import-rows';
import classes from './imports.module.css';
import type { Import } from './use-import';

const Files = ({ files }: { files: ImportPreview['files'] }) => {
  const { t } = useWords();
  return (
    <ul className={classes['files']}>
      {files.map(({ name, format, problem }) => (
        <li key={name}>
          <strong>{name}</strong>{' '}
          {problem ? (
            <span className="bad">
              {t('imports.unreadable')}: <ProblemText problem={problem} />
            </span>
          ) : (
            <span className="muted">
              {format && t('imports.recognised', { format: t(`imports.formats.${format}`) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};

const Totals = ({ preview, newClients }: { preview: ImportPreview; newClients: number }) => {
  const { t, hours, money, day } = useWords();
  const { totals, firstDay, lastDay } = preview;
  const facts: (Fact | false)[] = [
    totals.timeEntries > 0 && {
      name: t('imports.hours'),
      value: hours(totals.minutes),
      note: t('imports.entries', { count: totals.timeEntries }),
    },
    totals.invoices > 0 && {
      name: t('imports.invoices'),
      value: totals.invoices,
      note: t('imports.net', { amount: money(totals.netCents) }),
    },
    newClients > 0 && { name: t('imports.newClients'), value: newClients },
    firstDay !== null &&
      lastDay !== null && {
        name: t('imports.period'),
        value: (
          <span className={classes['period']}>
            {t('imports.periodDays', { from: day(firstDay, 'short'), until: day(lastDay, 'short') })}
          </span>
        ),
      },
  ];
  return <Facts facts={facts.filter((fact) => fact !== false)} />;
};

type Props = Pick<Import, 'commit' | 'restart' | 'putClient'> & {
  state: Extract<Import['state'], { step: 'check' }>;
};

export const ImportCheck = ({ state, commit, restart, putClient }: Props) => {
  const { t } = useWords();
  const { preview, choices, busy, problem } = state;
  const { totals } = preview;
  const isEmpty = totals.timeEntries + totals.invoices === 0;
  const newClients = Object.values(choices).filter((choice) => choice === null).length;
  return (
    <div className={classes['check']}>
      <Files files={preview.files} />
      {!isEmpty && <Totals preview={preview} newClients={newClients} />}
      {isEmpty && <p>{t('imports.nothingTitle')}.</p>}
      {totals.alreadyThere > 0 && <p className="muted">{t('imports.alreadyThere', { count: totals.alreadyThere })}</p>}
      {!isEmpty && <ImportClients preview={preview} choices={choices} onChoose={putClient} />}
      {preview.skipped.length > 0 && <SkippedRows skipped={preview.skipped} />}
      {preview.sample.length > 0 && <ImportRows sample={preview.sample} />}
      {problem && (
        <p className={classes['problem']} role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={classes['foot']}>
        {!isEmpty && (
          <Button loading={busy} onClick={() => void commit()}>
            {t('imports.add')}
          </Button>
        )}
        <Button variant={isEmpty ? 'filled' : 'subtle'} color="accent" onClick={restart}>
          {t(isEmpty ? 'imports.another' : 'imports.cancel')}
        </Button>
      </div>
    </div>
  );
};

/** Whose the hours and invoices are: each name in the files stands for a client, or becomes a new one. */
import { NativeSelect } from '@mantine/core';
import type { ImportPreview } from '../../../shared/contract/import-preview';
import { useClientChoices } from '../../lib/use-clients';
import { useWords } from '../../lib/use-words';
import classes from './imports.module.css';
import type { ClientChoices } from './use-import';

type Named = ImportPreview['clients'][number];

const useContents = () => {
  const { t, hours } = useWords();
  return ({ timeEntries, minutes, invoices }: Named): string =>
    [
      timeEntries > 0
        ? `${t('imports.entries', { count: timeEntries })}, ${hours(minutes)} ${t('imports.hoursUnit')}`
        : '',
      invoices > 0 ? t('imports.doneInvoices', { count: invoices }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
};

type Props = {
  preview: ImportPreview;
  choices: ClientChoices;
  onChoose: (name: string, clientId: string | null) => void;
};

export const ImportClients = ({ preview, choices, onChoose }: Props) => {
  const { t } = useWords();
  const clients = useClientChoices();
  const contents = useContents();
  const noteOf = ({ name, clientId }: Named): string => {
    const choice = choices[name] ?? null;
    if (choice !== clientId) return t('imports.changed');
    return choice === null ? t('imports.isNew') : t('imports.found');
  };
  return (
    <section>
      <h2 className={classes['heading']}>{t('imports.clients')}</h2>
      <p className="muted">{t('imports.clientsHint')}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th>{t('imports.nameInFile')}</th>
            <th>{t('imports.contains')}</th>
            <th>{t('imports.clientInAdieu')}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {preview.clients.map((named) => (
            <tr key={named.name}>
              <td>{named.name}</td>
              <td className="muted">{contents(named)}</td>
              <td>
                <NativeSelect
                  aria-label={`${t('imports.clientInAdieu')}: ${named.name}`}
                  value={choices[named.name] ?? ''}
                  data={[{ value: '', label: t('imports.newClient', { name: named.name }) }, ...clients]}
                  onChange={(event) => onChoose(named.name, event.currentTarget.value || null)}
                />
              </td>
              <td className="muted">{noteOf(named)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

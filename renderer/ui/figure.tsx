/** A chart and its twin, a table with the same figures. */
import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { useWords } from '../lib/use-words';
import classes from './figure.module.css';

type Props = {
  title: string;
  chart: ReactNode;
  table: { columns: readonly string[]; rows: readonly { key: string; cells: readonly ReactNode[] }[] };
  note?: ReactNode;
};

const Twin = ({ table, labelledBy }: { table: Props['table']; labelledBy: string }) => (
  <table className={classes['table']} aria-labelledby={labelledBy}>
    <thead>
      <tr>
        {table.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map(({ key, cells: [head, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{head}</th>
          {cells.map((cell, at) => (
            <td key={table.columns[at + 1]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

export const Figure = ({ title, chart, table, note }: Props) => {
  const { t } = useWords();
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <figure className={classes['figure']}>
      <figcaption className={classes['head']}>
        <h3 id={id}>{title}</h3>
        <UnstyledButton className={classes['toggle']} aria-describedby={id} onClick={() => setIsTable(!isTable)}>
          {t(isTable ? 'clients.asChart' : 'clients.asTable')}
        </UnstyledButton>
      </figcaption>
      {isTable ? <Twin table={table} labelledBy={id} /> : chart}
      {note && <p className={classes['note']}>{note}</p>}
    </figure>
  );
};

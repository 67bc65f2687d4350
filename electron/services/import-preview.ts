/** An import plan as a window shows it. */
import type { ImportPreview } from '../../shared/contract/import-preview';
import type { ImportPlan } from '../../shared/rules/plan-import';
import type { FileOutcome } from '../imports/read-files';

/** Rows to look at: enough to see whether dates, times and amounts are read well. */
const sampleRows = 20;
const mostSkipped = 1_000;

const sampleOf = (plan: ImportPlan): ImportPreview['sample'] =>
  plan.clients
    .flatMap(({ name, timeEntries, invoices }): ImportPreview['sample'] => [
      ...timeEntries.slice(0, sampleRows).map(({ date, note, minutes }) => ({
        kind: 'timeEntry' as const,
        client: name,
        date,
        text: note ?? '',
        minutes,
      })),
      ...invoices.slice(0, sampleRows).map(({ issuedOn, number, netCents, vatCents }) => ({
        kind: 'invoice' as const,
        client: name,
        date: issuedOn,
        text: number,
        grossCents: netCents + vatCents,
      })),
    ])
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, sampleRows);

export const previewOf = (token: string, files: readonly FileOutcome[], plan: ImportPlan): ImportPreview => {
  const clients = plan.clients.map(({ name, clientId, timeEntries, invoices }) => ({
    name,
    clientId,
    timeEntries: timeEntries.length,
    minutes: timeEntries.reduce((sum, { minutes }) => sum + minutes, 0),
    invoices: invoices.length,
  }));
  const sum = (pick: (client: (typeof clients)[number]) => number): number =>
    clients.reduce((total, client) => total + pick(client), 0);
  const invoices = plan.clients.flatMap((client) => client.invoices);
  const days = [
    ...plan.clients.flatMap(({ timeEntries }) => timeEntries.map(({ date }) => date)),
    ...invoices.map(({ issuedOn }) => issuedOn),
  ].sort();
  return {
    token,
    files: [...files],
    clients,
    totals: {
      timeEntries: sum((client) => client.timeEntries),
      minutes: sum((client) => client.minutes),
      invoices: invoices.length,
      netCents: invoices.reduce((total, { netCents }) => total + netCents, 0),
      newClients: clients.filter(({ clientId }) => clientId === null).length,
      alreadyThere: plan.alreadyThere,
    },
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    skipped: plan.skipped.slice(0, mostSkipped),
    sample: sampleOf(plan),
  };
};

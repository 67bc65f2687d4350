/** A ledger of any size, for benchmarks: the same kind of work, spread over many clients. */
import type { Client } from '../model/client';
import type { TimeEntry } from '../model/time-entry';
import type { CalendarDay } from '../units/calendar-day';
import { addDays } from '../units/calendar-day';
import type { Books } from './invoices';
import { writeInvoices } from './invoices';
import { createRandom } from './random';
import type { Story } from './story';
import { toEntry } from './work-done';

const entriesPerClient = 200;
const daysOfWork = 720;

const largeWork = (story: Story, count: number, today: CalendarDay, seed: string): TimeEntry[] => {
  const random = createRandom(`${seed}/${story.key}`);
  return Array.from({ length: count }, (_, index) => {
    const task = random.pickWeighted(story.tasks);
    const daysAgo = daysOfWork - Math.floor((index * daysOfWork) / count);
    return toEntry(task, random.pick(task.notes), random.between(task.quarters) * 15, {
      id: `entry-${story.key}-${index + 1}`,
      clientId: `client-${story.key}`,
      date: addDays(today, -daysAgo),
    });
  });
};

export const makeLargeBooks = (
  stories: readonly Story[],
  { today, seed, size }: { today: CalendarDay; seed: string; size: number },
): Books & { clients: Client[] } => {
  const templates = stories.filter((story) => story.tasks.length > 0);
  const clientCount = Math.max(1, Math.round(size / entriesPerClient));
  const books: Books & { clients: Client[] } = { clients: [], timeEntries: [], invoices: [], payments: [] };
  let left = size;
  for (let index = 0; index < clientCount; index += 1) {
    const template = templates[index % templates.length];
    if (!template) continue;
    const { fixedPrices: _, ...rest } = template;
    const name = `${template.client.name} ${index + 1}`;
    const story: Story = { ...rest, key: `${template.key}-${index + 1}`, client: { ...template.client, name } };
    const count = Math.ceil(left / (clientCount - index));
    left -= count;
    const written = writeInvoices(story, largeWork(story, count, today, seed), today, seed);
    books.clients.push({ id: `client-${story.key}`, ...story.client, startedOn: addDays(today, -daysOfWork) });
    // One by one: a spread of so many would overflow the stack.
    for (const entry of written.timeEntries) books.timeEntries.push(entry);
    for (const invoice of written.invoices) books.invoices.push(invoice);
    for (const payment of written.payments) books.payments.push(payment);
  }
  return books;
};

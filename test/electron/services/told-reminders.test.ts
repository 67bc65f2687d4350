import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openToldReminders } from '../../../electron/services/told-reminders';
import { tempFolder } from '../../support/temp-ledger';

const now = new Date('2026-11-24T10:00:00Z');
const fail = (error: unknown): never => {
  throw error;
};

describe('what was told', () => {
  it('is known at once, and at the next start', async () => {
    const file = join(await tempFolder(), 'told.json');
    const told = await openToldReminders(file, fail);
    const written = told.remember(['a'], now);
    expect(told.wasTold('a', now)).toBe(true);
    await written;
    const again = await openToldReminders(file, fail);
    expect([again.wasTold('a', now), again.wasTold('b', now)]).toEqual([true, false]);
  });

  it('is forgotten after more than a year, so that the file stays small', async () => {
    const file = join(await tempFolder(), 'told.json');
    const told = await openToldReminders(file, fail);
    await told.remember(['old'], new Date('2025-10-01T10:00:00Z'));
    await told.remember(['new'], now);
    expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).told)).toEqual(['new']);
  });

  it('starts anew from a damaged file', async () => {
    const file = join(await tempFolder(), 'told.json');
    await writeFile(file, '{"told": {"a": "yester');
    const told = await openToldReminders(file, fail);
    expect(told.wasTold('a', now)).toBe(false);
    await told.remember(['a'], now);
    expect((await openToldReminders(file, fail)).wasTold('a', now)).toBe(true);
  });

  it('that cannot be written is reported, and known until Adieu stops', async () => {
    const reported: unknown[] = [];
    const file = join(await tempFolder(), 'gone', 'told.json');
    const told = await openToldReminders(file, (error) => reported.push(error));
    await told.remember(['a'], now);
    expect(reported).toHaveLength(1);
    expect(told.wasTold('a', now)).toBe(true);
  });
});

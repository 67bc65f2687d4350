/** Interface words, English: the source that nl.ts must match key by key. One file a room under en/. */
import { common } from './en/common';
import { history } from './en/history';
import { hours } from './en/hours';
import { imports } from './en/imports';
import { money } from './en/money';
import { problems } from './en/problems';
import { settings } from './en/settings';

export const en = { common, history, hours, imports, money, problems, settings } as const;

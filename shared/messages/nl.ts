/** Interface words, Dutch. */
import type { en } from './en';
import { common } from './nl/common';
import { history } from './nl/history';
import { hours } from './nl/hours';
import { imports } from './nl/imports';
import { money } from './nl/money';
import { problems } from './nl/problems';
import { settings } from './nl/settings';
import type { Words } from './words';

export const nl = { common, history, hours, imports, money, problems, settings } as const satisfies Words<typeof en>;

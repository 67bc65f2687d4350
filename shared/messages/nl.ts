/** Interface words, Dutch. */
import type { en } from './en';
import { common } from './nl/common';
import { history } from './nl/history';
import { problems } from './nl/problems';
import type { Words } from './words';

export const nl = { common, history, problems } as const satisfies Words<typeof en>;

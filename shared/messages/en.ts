/** Interface words, English: the source that nl.ts must match key by key. One file a room under en/. */
import { common } from './en/common';
import { history } from './en/history';
import { problems } from './en/problems';

export const en = { common, history, problems } as const;

/** The import as it goes: choose files, look at what they hold, add it, and perhaps take it back. */
import { useState } from 'react';
import type { RequestOutput } from '../../../shared/contract';
import type { ImportPreview } from '../../../shared/contract/import-preview';
import type { Problem, Result } from '../../../shared/result';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { readFiles } from './read-files';

/** Which client each name in the files stands for; null makes a new one. */
export type ClientChoices = Readonly<Record<string, string | null>>;

export type ImportState =
  | { step: 'choose'; busy: boolean; problem: Problem | null }
  | { step: 'check'; preview: ImportPreview; choices: ClientChoices; busy: boolean; problem: Problem | null }
  | { step: 'done'; added: RequestOutput<'imports.commit'>; isUndone: boolean };

const start: ImportState = { step: 'choose', busy: false, problem: null };

const choicesOf = (preview: ImportPreview): ClientChoices =>
  Object.fromEntries(preview.clients.map(({ name, clientId }) => [name, clientId]));

export const useImport = () => {
  const [state, setState] = useState<ImportState>(start);

  const show = (result: Result<ImportPreview>): void => {
    if (!result.ok) {
      setState({ ...start, problem: result.problem.code === 'cancelled' ? null : result.problem });
      return;
    }
    const preview = result.value;
    setState({ step: 'check', preview, choices: choicesOf(preview), busy: false, problem: null });
  };
  const choose = async (): Promise<void> => {
    setState({ ...start, busy: true });
    show(await ask('imports.choose', {}));
  };
  const read = async (files: readonly File[]): Promise<void> => {
    setState({ ...start, busy: true });
    const bytes = await readFiles(files);
    show(bytes.ok ? await ask('imports.read', { files: bytes.value }) : bytes);
  };
  const commit = async (): Promise<void> => {
    if (state.step !== 'check' || state.busy) return;
    setState({ ...state, busy: true, problem: null });
    const chosen = Object.entries(state.choices).flatMap(([name, id]) => (id === null ? [] : [[name, id] as const]));
    const result = await ask('imports.commit', { token: state.preview.token, clients: Object.fromEntries(chosen) });
    if (result.ok) setState({ step: 'done', added: result.value, isUndone: false });
    else setState({ ...state, busy: false, problem: result.problem });
  };
  const undo = async (): Promise<void> => {
    if (state.step !== 'done') return;
    const result = await ask('history.undo', {});
    if (result.ok) setState({ ...state, isUndone: true });
    else toasts.show({ kind: 'problem', problem: result.problem });
  };
  return {
    state,
    choose,
    read,
    commit,
    undo,
    restart: () => setState(start),
    putClient: (name: string, clientId: string | null) =>
      setState((now) => (now.step === 'check' ? { ...now, choices: { ...now.choices, [name]: clientId } } : now)),
  };
};

export type Import = ReturnType<typeof useImport>;

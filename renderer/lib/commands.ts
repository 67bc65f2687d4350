/** What menus, shortcuts, the tray and the palette ask of the window. The page on top answers first. */
import { useLayoutEffect, useRef } from 'react';
import type { Command } from '../../shared/contract';

type Listener = () => void;
const stacks = new Map<Command, Listener[]>();

/** Runs the newest listener of a command; false when nobody listens. */
export const runCommand = (command: Command): boolean => {
  const listener = stacks.get(command)?.at(-1);
  listener?.();
  return listener !== undefined;
};

/** While the component is there, it answers this command. */
export const useCommand = (command: Command, listener: Listener): void => {
  const latest = useRef(listener);
  useLayoutEffect(() => {
    latest.current = listener;
  });
  useLayoutEffect(() => {
    const run = (): void => latest.current();
    stacks.set(command, [...(stacks.get(command) ?? []), run]);
    return () =>
      void stacks.set(
        command,
        (stacks.get(command) ?? []).filter((other) => other !== run),
      );
  }, [command]);
};

import type { ClientSignals } from '../../../shared/rules/signal';

/** Whether any of the three says watch or strong. */
export const hasSignal = (client: ClientSignals | undefined): boolean =>
  client !== undefined && Object.values(client.signals).some(({ level }) => level === 'watch' || level === 'strong');

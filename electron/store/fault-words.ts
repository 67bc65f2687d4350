/** A fault as one line: 'timeEntries › t12 › minutes: must be at least 0'. */
import { faults as en } from '../../shared/messages/en/faults';
import { fill } from '../../shared/messages/fill';
import { faults as nl } from '../../shared/messages/nl/faults';
import type { Language } from '../../shared/model/record';
import type { Fault, FaultCode } from './fault';

const words: Record<Language, Record<FaultCode, string>> = { en, nl };

export const describeFault = ({ code, collection, index, id, field, details }: Fault, language: Language): string => {
  const place = id ?? (index === undefined ? undefined : `#${index + 1}`);
  const where = [collection, place, field].filter((part) => part !== undefined).join(' › ');
  const what = fill(words[language][code], details);
  return where === '' ? what : `${where}: ${what}`;
};

import type { Speech } from '../../../shared/evidence/evidence-words';
import { en } from '../../../shared/messages/en';
import { nl } from '../../../shared/messages/nl';

export const dutch: Speech = { words: nl, language: 'nl' };
export const english: Speech = { words: en, language: 'en' };

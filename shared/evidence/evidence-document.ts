/** The evidence as a document: all its words, as evidence.typ sets them. Text is data there, never markup. */
import type { Language } from '../model/record';
import type { SignalLevel } from '../rules/signal';
import type { ItemTone } from './timeline-words';

export type EvidenceRow = { day: string; what: string; detail: string; note: string; figure: string; tone: ItemTone };

export type EvidenceDocument = {
  language: Language;
  region: 'NL' | 'GB';
  /** Of the file; above the client's name stands `kind`. */
  title: string;
  author: string;
  kind: string;
  client: string;
  /** 'Stand van 24 november 2026', 'Hele periode'. */
  asOf: string;
  period: string;
  accent: string;
  answer: string;
  rate: {
    title: string;
    /** Step, per hour, what is behind it. */
    head: [string, string, string];
    rows: { name: string; amount: string; behind: string; isTotal: boolean }[];
    figuresTitle: string;
    figures: { name: string; value: string; isPart: boolean }[];
  };
  signals: {
    title: string;
    note: string;
    /** Fact, other clients, thresholds. */
    head: [string, string, string];
    items: {
      kind: string;
      level: SignalLevel;
      levelWord: string;
      /** Each with the other clients and its thresholds; of a signal that is not known, what is missing. */
      facts: { sentence: string; others: string; limits: string; isTelling: boolean; isMissing: boolean }[];
      easing: string;
    }[];
  };
  invoices: { title: string; none: string; head: string[]; rows: string[][]; totalWord: string; total: string };
  timeline: { title: string; none: string; months: { name: string; sum: string; rows: EvidenceRow[] }[] };
  ownUse: string;
  page: string;
  of: string;
};

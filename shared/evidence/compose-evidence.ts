/** From the facts of the ledger to a client's evidence as a document. Pure. */
import { defaultAccent } from '../letters/compose-letter';
import { fill } from '../messages/fill';
import type { Ledger } from '../model/ledger';
import type { Result } from '../result';
import { ok, refuse } from '../result';
import { clientTimeline } from '../rules/client-timeline';
import { effectiveRates } from '../rules/effective-rate';
import { openAmounts } from '../rules/invoice-standing';
import type { ClientRates } from '../rules/rates';
import type { ClientSignals, Signal, SignalFact } from '../rules/signal';
import { signalKinds } from '../rules/signal';
import { clientSignals } from '../rules/signals';
import { easingSentence, factContext, factSentence, factValue } from '../signal-words';
import type { CalendarDay } from '../units/calendar-day';
import { formatDay } from '../units/calendar-day';
import { formatHours } from '../units/duration';
import { formatMoney } from '../units/money';
import { answerWords } from './answer-words';
import type { EvidenceDocument } from './evidence-document';
import type { EvidenceChoices } from './evidence-rows';
import { evidenceMonths } from './evidence-rows';
import type { Speech } from './evidence-words';
import { countWords } from './evidence-words';
import { leakRows } from './leak-words';

export type EvidenceQuestion = EvidenceChoices & { clientId: string; asOf: CalendarDay };

/** More rows than this nobody reads, and setting them would take most of a gigabyte. */
export const mostEvidenceRows = 8_000;

const periodWords = ({ from, until }: EvidenceChoices, { words, language }: Speech): string => {
  const { pdf } = words.evidence;
  const day = (on: CalendarDay | undefined): string => (on === undefined ? '' : formatDay(on, language));
  if (from === undefined) return until === undefined ? pdf.wholePeriod : fill(pdf.upTo, { until: day(until) });
  return until === undefined
    ? fill(pdf.since, { from: day(from) })
    : fill(pdf.period, { from: day(from), until: day(until) });
};

const ratePart = (rates: ClientRates, speech: Speech): EvidenceDocument['rate'] => {
  const { words, language } = speech;
  const { pdf } = words.evidence;
  const { figures } = words.clients;
  const { minutes, hours, money, receivedNetCents, costsCents } = rates;
  const euros = (cents: number): string => (cents === 0 ? '–' : formatMoney(cents, language));
  const rows: [name: string, value: string, isPart: boolean][] = [
    [figures.hours, formatHours(minutes, language), false],
    [figures.unbilled, formatHours(hours.unbilledMinutes, language), true],
    [figures.invoiced, euros(money.invoicedNetCents), false],
    [figures.received, euros(receivedNetCents), false],
    [figures.costs, euros(costsCents), false],
    [figures.open, euros(money.openCents), false],
    [figures.overdue, euros(money.overdueCents), true],
  ];
  return {
    title: pdf.rate,
    head: [pdf.step, pdf.perHour, pdf.behind],
    rows: leakRows(rates, speech).map(({ key, name, amount, behind }) => ({
      name,
      amount,
      behind,
      isTotal: key === 'agreed' || key === 'effective',
    })),
    figuresTitle: pdf.figures,
    figures: rows.map(([name, value, isPart]) => ({ name, value, isPart })),
  };
};

const factPart = (fact: SignalFact, { words, language }: Speech) => {
  const { told } = words.signals;
  const { level, others, unit, key } = fact;
  const sentence = factSentence(fact, told, language);
  if (sentence === null) return [];
  // A change is not held against the change elsewhere.
  const isCompared = others !== null && key !== 'joyTrend';
  return [
    {
      sentence,
      others: isCompared ? factValue(others, unit, told, language) : '',
      limits: factContext({ ...fact, others: null }, told, language).join(''),
      isTelling: level === 'strong' || level === 'watch',
      isMissing: false,
    },
  ];
};

const signalPart = (signal: Signal, speech: Speech): EvidenceDocument['signals']['items'][number] => {
  const { told } = speech.words.signals;
  const missing = signal.missing.map((what) => ({
    ...{ sentence: told.missing[what], others: '', limits: '' },
    ...{ isTelling: false, isMissing: true },
  }));
  return {
    kind: told.kinds[signal.kind],
    level: signal.level,
    levelWord: told.levels[signal.level],
    facts: signal.level === 'notEnoughData' ? missing : signal.facts.flatMap((fact) => factPart(fact, speech)),
    easing: easingSentence(signal, told, speech.language) ?? '',
  };
};

const invoicesPart = (ledger: Ledger, { clientId, asOf }: EvidenceQuestion, speech: Speech) => {
  const { words, language } = speech;
  const { pdf } = words.evidence;
  const open = openAmounts(ledger, asOf, clientId);
  return {
    title: pdf.invoices,
    none: pdf.noInvoices,
    head: [pdf.number, pdf.issued, pdf.due, pdf.daysLate, pdf.open],
    rows: open.map(({ number, issuedOn, dueOn, daysLate, openCents }) => [
      number,
      formatDay(issuedOn, language, 'short'),
      formatDay(dueOn, language, 'short'),
      daysLate === 0 ? '–' : countWords(words.evidence, 'days', daysLate),
      formatMoney(openCents, language),
    ]),
    totalWord: pdf.total,
    total: formatMoney(
      open.reduce((sum, { openCents }) => sum + openCents, 0),
      language,
    ),
  };
};

type Measured = { rates: ClientRates; signals: ClientSignals };

const measure = (ledger: Ledger, { clientId, from, until, asOf }: EvidenceQuestion): Measured | null => {
  const rates = effectiveRates(ledger, { from, until, asOf }).clients.find(({ id }) => id === clientId);
  const signals = clientSignals(ledger, asOf).find(({ id }) => id === clientId);
  return rates && signals ? { rates, signals } : null;
};

/**
 * The evidence of a client. The rate and the timeline are those of the period; signals and open invoices are as of the
 * date, over all time. Refuses an unknown client, a period that ends before it begins, and more rows than fit.
 */
export const composeEvidence = (
  ledger: Ledger,
  question: EvidenceQuestion,
  speech: Speech,
): Result<EvidenceDocument> => {
  const { clientId, asOf, from, until } = question;
  const client = ledger.clients.get(clientId);
  const measured = measure(ledger, question);
  if (!client || !measured) return refuse('unknownClient', { field: 'clientId' });
  if (from !== undefined && until !== undefined && until < from) return refuse('untilBeforeFrom', { field: 'until' });
  const months = evidenceMonths(clientTimeline(ledger, clientId, asOf), question, speech);
  const rows = months.reduce((sum, month) => sum + month.rows.length, 0);
  if (rows > mostEvidenceRows) return refuse('evidenceTooLong', { details: { rows } });
  const { profile } = ledger;
  const { words, language } = speech;
  const { pdf } = words.evidence;
  const { rates, signals } = measured;
  return ok({
    language,
    region: language === 'nl' ? 'NL' : 'GB',
    title: fill(pdf.title, { client: client.name }),
    author: profile.name?.trim() || profile.company?.trim() || '',
    kind: words.evidence.title,
    client: client.name,
    asOf: fill(pdf.asOf, { day: formatDay(asOf, language) }),
    period: periodWords(question, speech),
    accent: profile.accentColour ?? defaultAccent,
    answer: answerWords(rates, signals.signals, speech),
    rate: ratePart(rates, speech),
    signals: {
      title: pdf.signals,
      head: [pdf.fact, pdf.others, pdf.limits],
      note: fill(pdf.signalsNote, { day: formatDay(asOf, language) }),
      items: signalKinds.map((kind) => signalPart(signals.signals[kind], speech)),
    },
    invoices: invoicesPart(ledger, question, speech),
    timeline: { title: pdf.timeline, none: pdf.empty, months },
    ownUse: pdf.ownUse,
    page: pdf.page,
    of: pdf.of,
  });
};

/** How it ends while it is being filled in: what is not answered yet follows from what is. */
import type { Client, Contract } from '../../../shared/model/client';
import type { Ending, EndingWay, NoticeSource, NoticeUnit } from '../../../shared/model/offboarding';
import { agreedNotice, reasonableNotice, suggestedLastDay, waysFor } from '../../../shared/rules/ending';
import type { CalendarDay } from '../../../shared/units/calendar-day';

export type EndingDraft = {
  contract: Contract;
  hasReason: boolean;
  weightyReason: string;
  /** Null: the usual way for that contract. */
  way: EndingWay | null;
  noticeCount: number | null;
  noticeUnit: NoticeUnit;
  noticeSource: NoticeSource;
  toMonthEnd: boolean;
  noticeOn: CalendarDay | null;
  /** Null: the day that follows from the rest. */
  lastDay: CalendarDay | null;
};

/** What was kept, or what the ledger knows of the agreement. A last day that follows from the rest goes on doing so. */
export const draftOf = (client: Client, ending: Ending | undefined, today: CalendarDay): EndingDraft => {
  const notice = ending?.notice ?? agreedNotice(client) ?? reasonableNotice(client.startedOn, today);
  return {
    contract: ending?.contract ?? client.contract,
    hasReason: ending?.weightyReason !== undefined || ending?.way === 'weightyReason',
    weightyReason: ending?.weightyReason ?? '',
    way: ending?.way ?? null,
    noticeCount: notice.count,
    noticeUnit: notice.unit,
    noticeSource: notice.source,
    toMonthEnd: notice.toMonthEnd ?? false,
    noticeOn: ending?.noticeOn ?? today,
    lastDay: ending && ending.lastDay !== suggestedLastDay(ending) ? ending.lastDay : null,
  };
};

/** The ways that are open, and the one that counts now: a choice that the answers have closed falls back to the usual. */
export const wayOf = ({ contract, hasReason, way }: EndingDraft): { ways: readonly EndingWay[]; way: EndingWay } => {
  const ways = waysFor(contract, hasReason);
  return { ways, way: way !== null && ways.includes(way) ? way : (ways[0] ?? 'agreement') };
};

/** The draft as the ledger keeps it; a number or a day that is missing counts as none and as today. */
export const toEnding = (draft: EndingDraft, today: CalendarDay): Ending => {
  const { contract, noticeCount, noticeUnit, noticeSource, toMonthEnd, hasReason } = draft;
  const { way } = wayOf(draft);
  const weightyReason = draft.weightyReason.trim();
  const known = {
    contract,
    way,
    noticeOn: draft.noticeOn ?? today,
    ...(contract === 'openEnded'
      ? {
          notice: {
            count: noticeCount ?? 0,
            unit: noticeUnit,
            source: noticeSource,
            // Where nothing was agreed, no such term was: the question is not asked either.
            ...(toMonthEnd && noticeSource !== 'reasonable' ? { toMonthEnd } : {}),
          },
        }
      : {}),
    ...(hasReason && weightyReason !== '' ? { weightyReason } : {}),
  };
  return { ...known, lastDay: draft.lastDay ?? suggestedLastDay(known) };
};

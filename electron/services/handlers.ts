/** Every service of the contract, put together. */
import type { Handlers, RequestOutput } from '../../shared/contract';
import type { Settings } from '../../shared/contract/settings';
import type { Typesetter } from '../letters/typeset';
import { createAppService } from './app-service';
import { createClientsService } from './clients-service';
import { createCostsService } from './costs-service';
import { createDecisionsService } from './decisions-service';
import { createEvidenceService } from './evidence-service';
import { createHistoryService } from './history-service';
import { createHoursService } from './hours-service';
import { createImportsService } from './imports-service';
import type { LedgerServiceNeeds } from './ledger-service';
import { createLedgerService } from './ledger-service';
import { createLettersService } from './letters-service';
import { createMailService } from './mail-service';
import { createMomentsService } from './moments-service';
import { createMoneyService } from './money-service';
import { createPartingService } from './parting-service';
import { createProfileService } from './profile-service';
import type { HeldShortcut, QuickWindow } from './quick-service';
import { createQuickService } from './quick-service';
import { createRemindersService } from './reminders-service';
import { createSettingsService } from './settings-service';
import type { TimerService } from './timer-service';

export type HandlersNeeds = LedgerServiceNeeds & {
  appInfo: RequestOutput<'app.info'>;
  onSettings: (settings: Settings) => void;
  typesetter: Typesetter;
  timer: TimerService;
  shortcut: HeldShortcut;
  quickWindow: QuickWindow;
  clock: () => Date;
  newId: () => string;
};

export const createHandlers = (needs: HandlersNeeds): Handlers => {
  const { ledger, settings, desktop } = needs;
  return {
    ...createAppService(needs.appInfo, desktop),
    ...createSettingsService(settings, needs.onSettings),
    ...createLedgerService(needs),
    ...createHistoryService(ledger),
    ...createProfileService(needs),
    ...createClientsService(ledger),
    ...createHoursService(ledger),
    ...needs.timer.handlers,
    ...createQuickService(needs),
    ...createMoneyService(ledger),
    ...createCostsService(ledger),
    ...createMomentsService(ledger),
    ...createRemindersService(ledger),
    ...createDecisionsService(ledger),
    ...createPartingService(ledger),
    ...createImportsService(needs),
    ...createLettersService(needs),
    ...createMailService(needs),
    ...createEvidenceService(needs),
  };
};

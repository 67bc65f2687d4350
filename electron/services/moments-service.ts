import type { Handlers } from '../../shared/contract';
import { removeMoment } from '../../shared/rules/remove-moment';
import { removePromise } from '../../shared/rules/remove-promise';
import { saveJoyScore } from '../../shared/rules/save-joy-score';
import { saveMoment } from '../../shared/rules/save-moment';
import { savePromise } from '../../shared/rules/save-promise';
import { settlePromise } from '../../shared/rules/settle-promise';
import { skipJoy } from '../../shared/rules/skip-joy';
import { changes, saves } from './commit-with';
import type { CurrentLedger } from './current-ledger';

type Names =
  | 'moments.save'
  | 'moments.remove'
  | 'promises.save'
  | 'promises.settle'
  | 'promises.remove'
  | 'joy.save'
  | 'joy.skip';

/** What happened with a client, what was promised, and how the work felt. */
export const createMomentsService = (ledger: CurrentLedger): Handlers<Names> => ({
  'moments.save': saves(ledger, 'moments', { add: 'addMoment', change: 'changeMoment' }, saveMoment),
  'moments.remove': changes(ledger, 'removeMoment', removeMoment),
  'promises.save': saves(ledger, 'promises', { add: 'addPromise', change: 'changePromise' }, savePromise),
  'promises.settle': changes(ledger, 'settlePromise', settlePromise),
  'promises.remove': changes(ledger, 'removePromise', removePromise),
  'joy.save': changes(ledger, 'scoreJoy', saveJoyScore),
  'joy.skip': changes(ledger, 'skipJoy', skipJoy),
});

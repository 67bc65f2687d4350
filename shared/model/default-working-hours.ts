/** Without its schema, so that a window need not load zod to ask when the office is open. */
import type { WorkingHours } from './working-hours';

export const defaultWorkingHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:30' };

export const tray = {
  open: 'Open Adieu',
  logHours: 'Log hours …',
  quit: 'Quit Adieu',
  reminders_one: '{{count}} reminder',
  reminders_other: '{{count}} reminders',
  more: '{{count}} more …',
  openOne: 'Open',
  snooze: { hour: 'Remind me in an hour', tomorrow: 'Remind me tomorrow', nextWeek: 'Remind me next week' },
  startTimer: 'Start a timer',
  switchTimer: 'Switch the timer to',
  stopTimer: 'Stop the timer: {{client}}, {{time}}',
  timerRuns: 'timer at {{time}}',
  /** Several reminders in one notification. */
  whileAway: 'While you were away: {{reminders}}',
  andMore: 'and {{count}} more',
  staysTitle: 'Adieu is still here',
  staysText:
    'You closed the window; Adieu waits in the tray. To stop it: Quit, in its menu. Change this under Settings.',
  staysTextMac: 'You closed the window; Adieu waits in the menu bar. To stop it, press ⌘Q.',
} as const;

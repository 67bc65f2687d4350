/**
 * The pages of the window: one table for routes, navigation, palette and shortcuts. A page is in the navigation as soon
 * as it is in this table with a `nav` word; nothing else has to be told. All but the first are loaded when asked for.
 */
import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { app } from '../../shared/messages/en/app';
import { ClientsPage } from '../features/clients/clients-page';

export type PageName = keyof typeof app.nav;
export type Page = {
  path: string;
  /** The page's place in the navigation; without it, it is reached from another page. */
  nav?: PageName;
  Page: ComponentType;
};

const ClientRoute = lazy(() => import('./client-route').then((file) => ({ default: file.ClientRoute })));
const partingRoutes = () => import('./parting-routes');
const DecisionRoute = lazy(() => partingRoutes().then((file) => ({ default: file.DecisionRoute })));
const PartingRoute = lazy(() => partingRoutes().then((file) => ({ default: file.PartingRoute })));
const LetterRoute = lazy(() => partingRoutes().then((file) => ({ default: file.LetterRoute })));
const TalkPage = lazy(() => import('../features/decision/talk-page').then((file) => ({ default: file.TalkPage })));
const HoursPage = lazy(() => import('../features/hours/hours-page').then((file) => ({ default: file.HoursPage })));
const MomentsPage = lazy(() =>
  import('../features/moments/moments-page').then((file) => ({ default: file.MomentsPage })),
);
const MoneyPage = lazy(() => import('../features/money/money-page').then((file) => ({ default: file.MoneyPage })));
const RemindersPage = lazy(() =>
  import('../features/reminders/reminders-page').then((file) => ({ default: file.RemindersPage })),
);
const ImportsPage = lazy(() =>
  import('../features/imports/imports-page').then((file) => ({ default: file.ImportsPage })),
);
const SettingsPage = lazy(() =>
  import('../features/settings/settings-page').then((file) => ({ default: file.SettingsPage })),
);

export const pages: readonly Page[] = [
  { path: '/clients', nav: 'clients', Page: ClientsPage },
  { path: '/clients/:clientId/decision', Page: DecisionRoute },
  { path: '/clients/:clientId/talk', Page: TalkPage },
  { path: '/clients/:clientId/parting/:step?', Page: PartingRoute },
  { path: '/clients/:clientId/letter/:letterId?', Page: LetterRoute },
  { path: '/clients/:clientId/:tab?', Page: ClientRoute },
  { path: '/hours', nav: 'hours', Page: HoursPage },
  { path: '/moments', nav: 'moments', Page: MomentsPage },
  { path: '/money', nav: 'money', Page: MoneyPage },
  { path: '/reminders', nav: 'reminders', Page: RemindersPage },
  { path: '/imports', nav: 'imports', Page: ImportsPage },
  { path: '/settings', nav: 'settings', Page: SettingsPage },
];

/** The proposals for a plan in Dutch. Data: art. 28 lid 3 onder g AVG; books: art. 52 AWR. */
import { formatDay } from '../../units/calendar-day';
import type { Minutes } from '../../units/duration';
import { formatHours } from '../../units/duration';
import { formatMoney } from '../../units/money';
import type { OpenInvoices, PlanFacts } from './plan-facts';
import type { PlanTexts } from './plan-texts';

/** '12,5 uur', and '7 uur' without a decimal that says nothing. */
const hours = (minutes: Minutes): string => `${formatHours(minutes, 'nl').replace(/,0$/u, '')} uur`;

const finalInvoice = ({ notInvoiced: { minutes, cents }, today, lastDay }: PlanFacts): string => {
  if (minutes === 0) return 'De eindfactuur sturen';
  const soFar = lastDay > today ? 'tot nu toe ' : '';
  const amount = cents === null ? '' : `, ${formatMoney(cents, 'nl')} excl. btw`;
  return `De eindfactuur sturen: ${soFar}${hours(minutes)}${amount}`;
};

const pay = (open: OpenInvoices | null, which: string): string => {
  if (!open) return 'De openstaande facturen betalen';
  const amount = `${formatMoney(open.cents, 'nl')} incl. btw`;
  if (open.count > 1) return `${open.count} facturen betalen ${which}: samen ${amount}`;
  return `Factuur ${open.number} betalen: ${amount}, vervaldatum ${formatDay(open.dueOn, 'nl')}`;
};

export const planNl: PlanTexts = {
  finish: ({ isProject }) =>
    isProject ? 'Het project opleveren, zoals afgesproken' : 'Het werk afmaken dat we hebben afgesproken',
  overview: () => 'Een overzicht sturen van wat klaar is en wat niet',
  noNewWork: ({ isProject }) => (isProject ? 'Extra werk aannemen buiten de afspraken' : 'Nieuw werk aannemen'),
  noUpkeep: () => 'Onderhoud, wijzigingen en spoedvragen oppakken',
  takeDeadlines: () => 'De deadlines overnemen die na de laatste dag vallen',
  finalInvoice,
  payOverdue: ({ overdue }) => pay(overdue, 'waarvan de vervaldatum voorbij is'),
  payOpen: ({ notDue }) => pay(notDue, 'die nog niet vervallen zijn'),
  sayTo: () => 'Laten weten welk werk voorrang heeft en aan wie ik het overdraag',
  handoverList: () => 'Een overdrachtslijst maken: stand van zaken, afspraken en contactpersonen',
  handoverTalk: () => 'Het werk overdragen in een gesprek',
  logOut: () => 'Voor het laatst inloggen en bewaarde wachtwoorden verwijderen',
  withdrawAccess: () => 'Mijn toegang tot systemen en accounts intrekken',
  closeAccess: () => 'De toegang tot mijn gedeelde mappen en systemen sluiten',
  returnFiles: () => 'Bestanden en documenten teruggeven',
  dataChoice: () => 'Laten weten of ik persoonsgegevens teruggeef of verwijder',
  deleteData: () => 'Gegevens verwijderen die ik niet meer nodig heb, ook kopieën',
  keepBooks: () => 'Facturen, uren en administratie zeven jaar bewaren, zoals de wet voorschrijft',
  confirm: () => 'De ontvangst van mijn brief per e-mail bevestigen',
};

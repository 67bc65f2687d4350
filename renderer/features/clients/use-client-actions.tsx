/** What can be done with a client, from its row. */
import {
  IconArrowRight,
  IconClock,
  IconFileInvoice,
  IconMail,
  IconPencil,
  IconPlayerPlay,
  IconTrash,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { ClientOverview } from '../../../shared/rules/overview';
import { useOpen } from '../../lib/open';
import { remove } from '../../lib/remove';
import { startTimer } from '../../lib/timer';
import { useWords } from '../../lib/use-words';
import type { RowAction } from '../../ui/row-menu';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

const dailyWork = ['timer', 'letter'];

/** A former client is worked for no more. */
export const useClientActions = (): ((client: ClientOverview) => readonly RowAction[]) => {
  const { t } = useWords();
  const open = useOpen();
  const [, go] = useLocation();
  const actionsFor = (clientId: string): readonly RowAction[] => [
    {
      key: 'open',
      label: t('clients.open'),
      icon: <IconArrowRight {...icon} />,
      hint: 'Enter',
      run: () => go(`/clients/${clientId}`),
    },
    {
      key: 'hours',
      label: t('clients.logHours'),
      icon: <IconClock {...icon} />,
      run: () => open('hours', { clientId }),
    },
    {
      key: 'timer',
      label: t('timer.start'),
      icon: <IconPlayerPlay {...icon} />,
      run: () => void startTimer({ clientId }),
    },
    {
      key: 'invoice',
      label: t('clients.addInvoice'),
      icon: <IconFileInvoice {...icon} />,
      run: () => open('invoice', { clientId }),
    },
    {
      key: 'letter',
      label: t('clients.writeLetter'),
      icon: <IconMail {...icon} />,
      run: () => go(`/clients/${clientId}/letter`),
    },
    {
      key: 'change',
      label: t('clients.change'),
      icon: <IconPencil {...icon} />,
      run: () => open('client', { id: clientId }),
    },
    {
      key: 'remove',
      label: t('common.delete'),
      icon: <IconTrash {...icon} />,
      hint: 'Del',
      isRemoval: true,
      run: () => void remove('clients.remove', clientId),
    },
  ];
  return ({ id, status }) => actionsFor(id).filter(({ key }) => status !== 'former' || !dailyWork.includes(key));
};

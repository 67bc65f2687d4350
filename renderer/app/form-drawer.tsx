/** The drawer around a form. Loaded with the first form that is opened. */
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../lib/use-words';
import classes from './form-drawer.module.css';

type Props = { isOpen: boolean; title: string; onClose: () => void; children: ReactNode };

export const FormDrawer = ({ isOpen, title, onClose, children }: Props) => {
  const { t } = useWords();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      returnFocus={false}
      size={460}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ title: classes['title'] ?? '', body: classes['body'] ?? '', header: classes['header'] ?? '' }}
    >
      {children}
    </Drawer>
  );
};

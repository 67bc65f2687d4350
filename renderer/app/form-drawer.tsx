/** The drawer around a form. Loaded with the first form that is opened. */
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../lib/use-words';
import classes from './form-drawer.module.css';

/** A form that is opened from a sheet lies on it; what drops down from a field (300) lies on the form. */
const formLayer = 250;

type Props = { isOpen: boolean; title: string; onClose: () => void; children: ReactNode };

export const FormDrawer = ({ isOpen, title, onClose, children }: Props) => {
  const { t } = useWords();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      returnFocus={false}
      size={460}
      zIndex={formLayer}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ title: classes['title'] ?? '', body: classes['body'] ?? '', header: classes['header'] ?? '' }}
    >
      {children}
    </Drawer>
  );
};

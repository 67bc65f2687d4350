/** What a section is dragged by; pressed, it says how to move it without. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { memo } from 'react';
import type { SectionKey } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type Props = {
  sectionKey: SectionKey;
  place: number;
  isLast: boolean;
  isUsualOrder: boolean;
  onMove: (key: SectionKey, place: number) => void;
  onUsualOrder: () => void;
};

export const SectionHandle = memo(({ sectionKey, place, isLast, isUsualOrder, onMove, onUsualOrder }: Props) => {
  const { t } = useWords();
  return (
    <Menu position="bottom-start" width={260}>
      <Menu.Target>
        <ActionIcon
          draggable
          data-handle
          variant="subtle"
          color="gray"
          size="sm"
          className={classes['handle'] ?? ''}
          aria-label={t('letters.order.handle', { section: t(`letters.sections.${sectionKey}`) })}
          title={t('letters.order.hint')}
        >
          <IconGripVertical size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowUp size={16} aria-hidden />}
          rightSection={<kbd className="muted">Alt ↑</kbd>}
          disabled={place === 0}
          onClick={() => onMove(sectionKey, place - 1)}
        >
          {t('letters.order.up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={16} aria-hidden />}
          rightSection={<kbd className="muted">Alt ↓</kbd>}
          disabled={isLast}
          onClick={() => onMove(sectionKey, place + 1)}
        >
          {t('letters.order.down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item disabled={isUsualOrder} onClick={onUsualOrder}>
          {t('letters.order.usual')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});

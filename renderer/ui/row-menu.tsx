/** What can be done with a row, at the pointer or at the row. */
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';

export type RowAction = {
  key: string;
  label: string;
  icon?: ReactNode;
  /** The key that does the same, to be learnt. */
  hint?: string;
  /** Where the table has no meaning of its own for that key: its name, as in `KeyboardEvent.key`. */
  press?: string;
  isRemoval?: boolean;
  run: () => void;
};

type Props = { x: number; y: number; actions: readonly RowAction[]; onClose: () => void };

export const RowMenu = ({ x, y, actions, onClose }: Props) => (
  <Menu
    opened
    onChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
    position="bottom-start"
    offset={2}
    returnFocus={false}
    width={250}
  >
    <Menu.Target>
      <span style={{ position: 'fixed', left: x, top: y, width: 0, height: 0 }} />
    </Menu.Target>
    <Menu.Dropdown>
      {actions.map(({ key, label, icon, hint, isRemoval, run }) => (
        <Menu.Item
          key={key}
          leftSection={icon}
          rightSection={hint ? <kbd className="muted">{hint}</kbd> : undefined}
          {...(isRemoval ? { className: 'bad' } : {})}
          onClick={run}
        >
          {label}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);

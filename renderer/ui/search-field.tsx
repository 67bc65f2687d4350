/** Searching what a page shows; Ctrl+F goes there. */
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useCommand } from '../lib/commands';

type Props = {
  label: string;
  clearLabel: string;
  value: string;
  onChange: (text: string) => void;
  className?: string | undefined;
};

export const SearchField = ({ label, clearLabel, value, onChange, className }: Props) => {
  const input = useRef<HTMLInputElement>(null);
  useCommand('find', () => input.current?.select());
  return (
    <TextInput
      ref={input}
      className={className ?? ''}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} stroke={1.6} />}
      rightSection={value && <CloseButton size="sm" aria-label={clearLabel} onClick={() => onChange('')} />}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

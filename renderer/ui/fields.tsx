/** The plain fields of a form, each under its contract name. */
import type { NativeSelectProps, TextareaProps, TextInputProps } from '@mantine/core';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useField } from '../lib/form-context';

type TextProps = Omit<TextInputProps, 'name' | 'error' | 'value' | 'onChange'> & {
  name: string;
  value: string;
  onChange: (text: string) => void;
};

export const TextField = ({ name, onChange, ...props }: TextProps) => (
  <TextInput {...props} {...useField(name)} onChange={(event) => onChange(event.currentTarget.value)} />
);

type NoteProps = Omit<TextareaProps, 'name' | 'error' | 'value' | 'onChange'> & {
  name: string;
  value: string;
  onChange: (text: string) => void;
};

export const NoteField = ({ name, onChange, ...props }: NoteProps) => (
  <Textarea
    autosize
    minRows={2}
    maxRows={8}
    {...props}
    {...useField(name)}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

type ChoiceProps<V extends string> = Omit<NativeSelectProps, 'name' | 'error' | 'value' | 'onChange' | 'data'> & {
  name: string;
  value: V;
  choices: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
};

/** One of a few: the system's own list, so that keys and type-ahead work as everywhere. */
export const ChoiceField = <V extends string>({ name, choices, onChange, ...props }: ChoiceProps<V>) => (
  <NativeSelect
    {...props}
    {...useField(name)}
    data={choices as { value: V; label: string }[]}
    onChange={(event) => onChange(event.currentTarget.value as V)}
  />
);

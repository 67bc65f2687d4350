/** A text input that holds a value: reads what is typed as it is typed, writes it properly on leaving. */
import type { TextInputProps } from '@mantine/core';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useField } from '../lib/form-context';

export type ParsedInputProps<T> = Omit<TextInputProps, 'name' | 'value' | 'onChange' | 'defaultValue' | 'error'> & {
  name: string;
  /** Null is empty, or not readable: then the input is invalid and its form does not save. */
  value: T | null;
  onChange: (value: T | null) => void;
};

type Props<T> = ParsedInputProps<T> & {
  parse: (text: string) => T | null;
  format: (value: T) => string;
  /** What to say when the text cannot be read. */
  wrong: string;
};

export const ParsedInput = <T,>({
  name,
  value,
  onChange,
  parse,
  format,
  wrong,
  onBlur,
  onFocus,
  ...props
}: Props<T>) => {
  const [text, setText] = useState(value === null ? '' : format(value));
  const [wasLeft, setWasLeft] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const field = useField(name);
  const isWrong = text.trim() !== '' && parse(text) === null;

  // A value that came from elsewhere (a calendar, a default, another language) is written anew.
  useEffect(() => {
    if (document.activeElement === input.current && parse(text) === value) return;
    if (value !== null) setText(format(value));
    else if (!isWrong) setText('');
  }, [value, format]);
  useEffect(() => input.current?.setCustomValidity(isWrong ? wrong : ''), [isWrong, wrong]);

  return (
    <TextInput
      autoComplete="off"
      {...props}
      name={name}
      ref={input}
      value={text}
      error={field.error ?? (wasLeft && isWrong ? wrong : undefined)}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        setWasLeft(false);
        onChange(typed.trim() === '' ? null : parse(typed));
      }}
      onFocus={(event) => {
        // What is there is mostly a proposal: typing replaces it.
        event.currentTarget.select();
        onFocus?.(event);
      }}
      onBlur={(event) => {
        const parsed = parse(text);
        if (parsed !== null) setText(format(parsed));
        setWasLeft(true);
        onBlur?.(event);
      }}
    />
  );
};

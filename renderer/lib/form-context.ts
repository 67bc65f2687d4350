/** What a field knows of its form: the words of its error, if any. */
import { createContext, useContext } from 'react';

export type FormErrors = Readonly<Record<string, string>>;

export const FormContext = createContext<FormErrors>({});

/** Props for an input that stands in a `Form`: its name (the contract's path, 'address.city') and its error. */
export const useField = (name: string): { name: string; error: string | undefined } => ({
  name,
  error: useContext(FormContext)[name],
});

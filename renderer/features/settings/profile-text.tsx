/** A field that saves itself: on leaving it and on Enter. Escape puts back what was there. */
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Profile } from '../../../shared/model/profile';
import { useWords } from '../../lib/use-words';
import { ibanWarning, tidyIban, tidyVatId, vatIdWarning } from './check-numbers';
import type { Fault, ProfileField } from './profile-edit';
import { faultOf, putText, textOf, tidyKvk } from './profile-edit';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

type Props = { field: ProfileField; hint?: string; placeholder?: string; autoComplete?: string };

const tidies: Partial<Record<ProfileField, (text: string) => string>> = {
  kvk: tidyKvk,
  iban: tidyIban,
  vatId: tidyVatId,
};

const tidied = (field: ProfileField, text: string): string => (tidies[field] ?? ((same) => same.trim()))(text);

const useFaultWords = () => {
  const { t } = useWords();
  return (fault: Fault, text: string): string => {
    if (fault.kind === 'kvk') return t('settings.errors.kvk', { count: text.length });
    if (fault.kind === 'tooLong') return t('settings.errors.tooLong', { limit: fault.limit });
    return fault.kind === 'email' ? t('settings.errors.email') : t('problems.invalidInput', { field: '' });
  };
};

/** What is odd about a number that was saved all the same. */
const useWarning = (field: ProfileField, profile: Profile): ReactNode => {
  const { t } = useWords();
  const text = textOf(profile, field);
  const warning = field === 'iban' ? ibanWarning(text) : field === 'vatId' ? vatIdWarning(text) : null;
  return warning && <span className="warn">{t(`settings.warnings.${warning}`)}</span>;
};

export const ProfileText = ({ field, hint, placeholder, autoComplete = 'off' }: Props) => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  const kept = textOf(profile, field);
  const [text, setText] = useState(kept);
  const [fault, setFault] = useState<string | null>(null);
  const faultWords = useFaultWords();
  const warning = useWarning(field, profile);
  const isPuttingBack = useRef(false);
  // Undo, or another window.
  useEffect(() => setText(kept), [kept]);

  const leave = async (): Promise<void> => {
    if (isPuttingBack.current) {
      isPuttingBack.current = false;
      return;
    }
    const tidy = tidied(field, text);
    const found = faultOf(putText(profile, field, tidy), field);
    setFault(found && faultWords(found, tidy));
    if (found) return;
    setText(tidy);
    if (tidy !== kept) await save((now) => putText(now, field, tidy));
  };
  return (
    <TextInput
      label={t(`settings.${field}`)}
      description={fault ? undefined : (warning ?? hint)}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      placeholder={placeholder}
      name={field}
      autoComplete={autoComplete}
      classNames={{ root: classes['field'] ?? '' }}
      data-field={field}
      value={text}
      error={fault}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setFault(null);
      }}
      onBlur={() => void leave()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void leave();
        if (event.key !== 'Escape' || text === kept) return;
        event.stopPropagation();
        isPuttingBack.current = true;
        setText(kept);
        setFault(null);
        event.currentTarget.blur();
      }}
    />
  );
};

/** What the tone check says of a part of the letter, below it. It marks and never blocks. */
import { UnstyledButton } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import type { ToneFinding } from '../../../shared/letters/tone/check-tone';
import { checkTone } from '../../../shared/letters/tone/check-tone';
import type { Language } from '../../../shared/model/record';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type Props = { text: string; language: Language; names: readonly string[]; onChange: (text: string) => void };

/** A long sentence is named by how it begins. */
const shorten = (found: string): string => (found.length > 40 ? `${found.slice(0, 39).trimEnd()}…` : found);

/** The words in their new place, with a capital where the old ones had it. */
const replaced = (text: string, { from, to, found }: ToneFinding, calmer: string): string => {
  const isCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
  const words = isCapital ? calmer.charAt(0).toUpperCase() + calmer.slice(1) : calmer;
  return text.slice(0, from) + words + text.slice(to);
};

const Note = ({ finding, text, onChange }: { finding: ToneFinding } & Pick<Props, 'text' | 'onChange'>) => {
  const { t } = useWords();
  const { category, severity, found, calmer, fits, from, to } = finding;
  // While the remarks are behind the typing, what they are about may stand elsewhere.
  const isThere = text.slice(from, to) === found;
  return (
    <li className={classes['toneNote']} data-severity={severity}>
      <span className={classes['toneFound']}>{shorten(found)}</span>{' '}
      <span className={classes['toneSeverity']}>{t(`letters.toneCheck.severities.${severity}`)}</span>{' '}
      <span className="muted">{t(`letters.toneCheck.why.${category}`)}</span>{' '}
      {calmer !== null &&
        (fits ? (
          <UnstyledButton
            className={classes['toneFix']}
            disabled={!isThere}
            onClick={() => onChange(replaced(text, finding, calmer))}
          >
            {t('letters.toneCheck.replace', { calmer })}
          </UnstyledButton>
        ) : (
          <span className="muted">{t('letters.toneCheck.tip', { calmer })}</span>
        ))}
    </li>
  );
};

export const ToneNotes = ({ text, language, names, onChange }: Props) => {
  const { t } = useWords();
  // A keystroke paints first; the remarks follow.
  const read = useDeferredValue(text);
  const findings = useMemo(() => checkTone(read, { language, names }), [read, language, names]);
  if (findings.length === 0) return null;
  return (
    <ul className={classes['toneNotes']} aria-label={t('letters.toneCheck.count', { count: findings.length })}>
      {findings.map((finding) => (
        <Note key={`${finding.ruleId} ${finding.from}`} finding={finding} text={text} onChange={onChange} />
      ))}
    </ul>
  );
};

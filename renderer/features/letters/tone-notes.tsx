/** What the tone check says of a part of the letter, below it. It marks and never blocks. */
import { UnstyledButton } from '@mantine/core';
import type { ToneFinding } from '../../../shared/letters/tone/tone-finding';
import type { ToneCategory } from '../../../shared/letters/tone/tone-rule';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { keyOf } from './tone-marks';

type NoteProps = {
  /** The text as it is now: while the remarks are behind the typing, what they are about may stand elsewhere. */
  text: string;
  onPoint: (key: string | null) => void;
  onShow: (finding: ToneFinding) => void;
  onReplace: (finding: ToneFinding) => void;
};

type Props = NoteProps & { findings: readonly ToneFinding[]; here: string | null };

/** What is missing or not as chosen is not for being calmer. */
const states: { [K in ToneCategory]?: 'missing' | 'differs' } = {
  noDecision: 'missing',
  noEndDate: 'missing',
  otherDate: 'differs',
  mixedAddress: 'differs',
};

/** A long sentence is named by how it begins. */
const shorten = (found: string): string => (found.length > 40 ? `${found.slice(0, 39).trimEnd()}…` : found);

const Note = ({
  finding,
  isHere,
  text,
  onPoint,
  onShow,
  onReplace,
}: NoteProps & { finding: ToneFinding; isHere: boolean }) => {
  const { t } = useWords();
  const { category, severity, found, calmer, fits, from, to } = finding;
  const isThere = text.slice(from, to) === found;
  return (
    <li
      className={classes['toneNote']}
      data-severity={severity}
      data-here={isHere || undefined}
      onMouseEnter={() => onPoint(keyOf(finding))}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(keyOf(finding))}
      onBlur={() => onPoint(null)}
    >
      {found !== '' && (
        <UnstyledButton
          className={classes['toneFound']}
          title={t('letters.toneCheck.show')}
          disabled={!isThere}
          onClick={() => onShow(finding)}
        >
          {shorten(found)}
        </UnstyledButton>
      )}{' '}
      <span className={classes['toneSeverity']}>
        {t(`letters.toneCheck.severities.${states[category] ?? severity}`)}
      </span>{' '}
      <span className="muted">{t(`letters.toneCheck.why.${category}`)}</span>{' '}
      {calmer !== null &&
        (fits ? (
          <UnstyledButton className={classes['toneFix']} disabled={!isThere} onClick={() => onReplace(finding)}>
            {calmer === ''
              ? t('letters.toneCheck.leaveOut')
              : t(found === '' ? 'letters.toneCheck.add' : 'letters.toneCheck.replace', { calmer: calmer.trim() })}
          </UnstyledButton>
        ) : (
          <span className="muted">{t('letters.toneCheck.tip', { calmer })}</span>
        ))}
    </li>
  );
};

export const ToneNotes = ({ findings, here, ...rest }: Props) => {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className={classes['toneNotes']} aria-label={t('letters.toneCheck.count', { count: findings.length })}>
      {findings.map((finding) => (
        <Note key={keyOf(finding)} finding={finding} isHere={keyOf(finding) === here} {...rest} />
      ))}
    </ul>
  );
};

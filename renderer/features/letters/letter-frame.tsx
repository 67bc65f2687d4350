/** What stands around the sections: subject, address, salutation, closing. Folded until wanted. */
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { FrameField, LetterDocument } from '../../../shared/model/letter';
import { letterLimits } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import { Segments } from './letter-choices';
import classes from './letters.module.css';

type Props = {
  document: LetterDocument;
  onChange: (edit: (before: LetterDocument) => LetterDocument) => void;
};

export const withField = <K extends FrameField>(
  document: LetterDocument,
  key: K,
  value: LetterDocument[K],
): LetterDocument => ({
  ...document,
  [key]: value,
  edited: document.edited.includes(key) ? document.edited : [...document.edited, key],
});

const positions: readonly LetterDocument['windowPosition'][] = ['left', 'right', 'none'];

const toLines = (text: string, most: number): string[] =>
  text
    .split('\n')
    .slice(0, most)
    .map((line) => line.slice(0, letterLimits.line));

export const LetterFrame = ({ document, onChange }: Props) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const field = (key: 'subject' | 'reference' | 'place' | 'salutation' | 'closing') => (
    <TextInput
      label={t(`letters.${key}`)}
      maxLength={letterLimits[key]}
      value={document[key]}
      onChange={({ currentTarget: { value } }) => onChange((before) => withField(before, key, value))}
    />
  );
  const lines = (key: 'addressee' | 'signature', hint?: string) => (
    <Textarea
      rows={2}
      classNames={{ input: classes['growing'] ?? '' }}
      label={t(`letters.${key}`)}
      description={hint}
      value={document[key].join('\n')}
      onChange={({ currentTarget: { value } }) =>
        onChange((before) => withField(before, key, toLines(value, letterLimits[key])))
      }
    />
  );
  return (
    <details className={classes['frame']} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('letters.frame')}</summary>
      {isOpen && (
        <div className={classes['fields']}>
          {field('subject')}
          {field('reference')}
          {field('place')}
          {lines('addressee', t('letters.addresseeHint'))}
          {field('salutation')}
          {field('closing')}
          {lines('signature')}
          <Segments
            label={t('letters.windowPosition')}
            value={document.windowPosition}
            options={positions.map((value) => ({ value, label: t(`settings.windows.${value}`) }))}
            onChange={(value) => onChange((before) => withField(before, 'windowPosition', value))}
          />
          <p className={classes['hint']}>
            {t('letters.lookHint')} <Link href="/settings">{t('letters.lookLink')}</Link>
          </p>
        </div>
      )}
    </details>
  );
};

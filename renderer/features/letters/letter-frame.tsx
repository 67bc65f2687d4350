/** What stands around the sections: subject, address, salutation, closing, enclosures. Folded until wanted. */
import { Textarea, TextInput } from '@mantine/core';
import type { LetterDocument } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type Props = { document: LetterDocument; onChange: (document: LetterDocument) => void };

const toLines = (text: string): string[] => text.split('\n');

export const LetterFrame = ({ document, onChange }: Props) => {
  const { t } = useWords();
  const field = (key: 'subject' | 'reference' | 'place' | 'salutation' | 'closing') => (
    <TextInput
      label={t(`letters.${key}`)}
      value={document[key]}
      onChange={(event) => onChange({ ...document, [key]: event.currentTarget.value })}
    />
  );
  const lines = (key: 'addressee' | 'signature' | 'enclosures', hint?: string) => (
    <Textarea
      autosize
      minRows={2}
      label={t(`letters.${key}`)}
      description={hint}
      value={document[key].join('\n')}
      onChange={(event) => onChange({ ...document, [key]: toLines(event.currentTarget.value) })}
    />
  );
  return (
    <details className={classes['frame']}>
      <summary>{t('letters.frame')}</summary>
      <div className={classes['fields']}>
        {field('subject')}
        {field('reference')}
        {field('place')}
        {field('salutation')}
        {lines('addressee', t('letters.addresseeHint'))}
        {lines('signature')}
        {field('closing')}
        {lines('enclosures', t('letters.enclosuresHint'))}
      </div>
    </details>
  );
};

import { Button, Switch, Text } from '@mantine/core';
import { memo } from 'react';
import type { LetterSection } from '../../../shared/model/letter';
import type { Language } from '../../../shared/model/record';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { SectionText } from './section-text';

type Props = {
  section: LetterSection;
  language: Language;
  names: readonly string[];
  onChange: (section: LetterSection) => void;
  onRestore: (section: LetterSection) => void;
};

/** One part of the letter: in or out, and its words. Drawn again only when it changes: fingers wait for nothing else. */
export const SectionEditor = memo(({ section, language, names, onChange, onRestore }: Props) => {
  const { t } = useWords();
  const title = t(`letters.sections.${section.key}`);
  const change = (text: string): void => onChange({ ...section, text, edited: true });
  return (
    <section className={classes['section']} aria-label={title}>
      <header className={classes['sectionHead']}>
        <Switch
          size="sm"
          checked={section.on}
          onChange={(event) => onChange({ ...section, on: event.currentTarget.checked })}
          label={title}
          aria-label={t('letters.sectionOn', { section: title })}
        />
        {section.edited && (
          <Button variant="subtle" size="compact-xs" onClick={() => onRestore(section)}>
            {t('letters.restore')}
          </Button>
        )}
      </header>
      {section.on ? (
        <SectionText title={title} text={section.text} language={language} names={names} onChange={change} />
      ) : (
        section.key === 'decision' && (
          <Text size="sm" c="var(--warn)">
            {t('letters.decisionNeeded')}
          </Text>
        )
      )}
    </section>
  );
});

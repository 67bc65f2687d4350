import { Button, Switch, Text, Textarea } from '@mantine/core';
import { memo } from 'react';
import type { LetterSection } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type Props = {
  section: LetterSection;
  onChange: (section: LetterSection) => void;
  onRestore: (section: LetterSection) => void;
};

/** One part of the letter: in or out, and its words. Drawn again only when it changes: fingers wait for nothing else. */
export const SectionEditor = memo(({ section, onChange, onRestore }: Props) => {
  const { t } = useWords();
  const title = t(`letters.sections.${section.key}`);
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
        <Textarea
          rows={2}
          classNames={{ input: classes['growing'] ?? '' }}
          value={section.text}
          spellCheck
          aria-label={title}
          onChange={(event) => onChange({ ...section, text: event.currentTarget.value, edited: true })}
        />
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

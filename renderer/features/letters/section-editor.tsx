import { Button, Switch, Text } from '@mantine/core';
import { memo } from 'react';
import type { ChangedFact } from '../../../shared/letters/changed-facts';
import type { LetterContext } from '../../../shared/letters/tone/check-letter';
import type { LetterSection } from '../../../shared/model/letter';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';
import { SectionText } from './section-text';

type Props = {
  section: LetterSection;
  context: LetterContext;
  /** What its words state that is not so any more. */
  changed: readonly ChangedFact[];
  /** Its words follow the ledger, and read otherwise than when the letter was left. */
  isUpdated: boolean;
  onLeave: (fact: ChangedFact) => void;
  onChange: (section: LetterSection) => void;
  onRestore: (section: LetterSection) => void;
};

/** One part of the letter: in or out, and its words. Drawn again only when it changes: fingers wait for nothing else. */
export const SectionEditor = memo((props: Props) => {
  const { section, context, changed, isUpdated, onLeave, onChange, onRestore } = props;
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
        {isUpdated && <span className={classes['updated']}>{t('letters.news.updated')}</span>}
        {section.edited && (
          <Button variant="subtle" size="compact-xs" onClick={() => onRestore(section)}>
            {t('letters.restore')}
          </Button>
        )}
      </header>
      {section.on ? (
        <SectionText
          sectionKey={section.key}
          title={title}
          text={section.text}
          context={context}
          changed={changed}
          onLeave={onLeave}
          onChange={change}
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

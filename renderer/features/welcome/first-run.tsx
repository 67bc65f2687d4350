/** The first choice: an own ledger, one that is there already, or the sample. */
import { UnstyledButton } from '@mantine/core';
import { IconBook2, IconEye, IconFolderOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Language } from '../../../shared/model/record';
import { ask } from '../../lib/api';
import { useAction } from '../../lib/use-action';
import { useWords } from '../../lib/use-words';
import { PageTitle } from '../../ui/page-title';
import { ProblemText } from '../../ui/problem-text';
import classes from './welcome.module.css';

type ChoiceProps = {
  icon: ReactNode;
  title: string;
  hint: ReactNode;
  isFirst?: boolean;
  disabled: boolean;
  onChoose: () => void;
};

const Choice = ({ icon, title, hint, isFirst = false, disabled, onChoose }: ChoiceProps) => (
  <UnstyledButton
    className={classes['choice']}
    data-first={isFirst || undefined}
    disabled={disabled}
    onClick={onChoose}
  >
    <span className={classes['icon']}>{icon}</span>
    <span>
      <span className={classes['choiceTitle']}>{title}</span>
      <span className={classes['choiceHint']}>{hint}</span>
    </span>
  </UnstyledButton>
);

const languages: readonly { language: Language; name: string }[] = [
  { language: 'nl', name: 'Nederlands' },
  { language: 'en', name: 'English' },
];

const Languages = () => {
  const { t, language: current } = useWords();
  return (
    <nav className={classes['languages']} aria-label={t('welcome.language')}>
      {languages.map(({ language, name }) => (
        <UnstyledButton
          key={language}
          lang={language}
          className={classes['link']}
          aria-current={language === current || undefined}
          onClick={() => void ask('settings.change', { language })}
        >
          {name}
        </UnstyledButton>
      ))}
    </nav>
  );
};

const icon = { size: 24, stroke: 1.5, 'aria-hidden': true } as const;

export const FirstRun = ({ suggestedFolder }: { suggestedFolder: string }) => {
  const { t } = useWords();
  const create = useAction('ledger.create');
  const openFile = useAction('ledger.openFile');
  const openSample = useAction('ledger.openSample');
  const all = [create, openFile, openSample];
  const busy = all.some((action) => action.busy);
  const problem = all.find((action) => action.problem)?.problem;
  return (
    <>
      <PageTitle title={t('welcome.title')} />
      <p className={classes['lead']}>{t('welcome.lead')}</p>
      {problem && (
        <p className={classes['problem']} role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      <div className={classes['choices']}>
        <Choice
          isFirst
          icon={<IconBook2 {...icon} />}
          title={t('welcome.create')}
          hint={t('welcome.createIn', { folder: suggestedFolder })}
          disabled={busy}
          onChoose={() => void create.run({ where: 'suggested' })}
        />
        <UnstyledButton
          className={`${classes['link']} ${classes['elsewhere']}`}
          disabled={busy}
          onClick={() => void create.run({ where: 'ask' })}
        >
          {t('welcome.elsewhere')}
        </UnstyledButton>
        <Choice
          icon={<IconFolderOpen {...icon} />}
          title={t('welcome.openFile')}
          hint={t('welcome.openFileHint')}
          disabled={busy}
          onChoose={() => void openFile.run({})}
        />
        <Choice
          icon={<IconEye {...icon} />}
          title={t('welcome.sample')}
          hint={t('welcome.sampleHint')}
          disabled={busy}
          onChoose={() => void openSample.run({})}
        />
      </div>
      <Languages />
    </>
  );
};

/** The first step: where the files come from, and a place to leave them. */
import { useWords } from '../../lib/use-words';
import { ProblemText } from '../../ui/problem-text';
import { DropZone } from './drop-zone';
import classes from './imports.module.css';
import type { Import } from './use-import';

const steps = ['one', 'two', 'three'] as const;

const How = ({ of }: { of: 'toggl' | 'ubl' }) => {
  const { t } = useWords();
  return (
    <section>
      <h3>{t(`imports.${of}.title`)}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{t(`imports.${of}.steps.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
};

type Props = Pick<Import, 'choose' | 'read'> & { state: Extract<Import['state'], { step: 'choose' }> };

export const ImportStart = ({ state, choose, read }: Props) => {
  const { t } = useWords();
  return (
    <>
      <DropZone busy={state.busy} onChoose={() => void choose()} onFiles={(files) => void read(files)} />
      {state.problem && (
        <p className={classes['problem']} role="alert">
          <ProblemText problem={state.problem} />
        </p>
      )}
      <h2 className={classes['heading']}>{t('imports.howTitle')}</h2>
      <div className={classes['how']}>
        <How of="toggl" />
        <How of="ubl" />
      </div>
    </>
  );
};

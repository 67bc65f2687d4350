/** Tells that a form opened with what was typed earlier, and lets go of it. */
import { UnstyledButton } from '@mantine/core';
import { useWords } from '../lib/use-words';
import classes from './form.module.css';

type Props = { isKept: boolean; onStartAgain: () => void };

export const DraftNote = ({ isKept, onStartAgain }: Props) => {
  const { t } = useWords();
  if (!isKept) return null;
  return (
    <p className={classes['kept']}>
      {t('forms.draftKept')}{' '}
      <UnstyledButton className={classes['startAgain']} onClick={onStartAgain}>
        {t('forms.startAgain')}
      </UnstyledButton>
    </p>
  );
};

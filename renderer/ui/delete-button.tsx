import { Button } from '@mantine/core';
import type { RemoveName } from '../lib/remove';
import { remove } from '../lib/remove';
import { useWords } from '../lib/use-words';

type Props = { name: RemoveName; id: string | undefined; onGone: () => void };

/** Deletes the record of a form, at once and with undo. Nothing where the record is still to be made. */
export const DeleteButton = ({ name, id, onGone }: Props) => {
  const { t } = useWords();
  if (id === undefined) return null;
  return (
    <Button
      variant="subtle"
      color="accent"
      className="bad"
      onClick={() => void remove(name, id).then((isGone) => isGone && onGone())}
    >
      {t('common.delete')}
    </Button>
  );
};

/** Files can be dropped anywhere on the page; here it says so, and a button does the same without a mouse. */
import { Button, Loader } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/use-words';
import classes from './imports.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Hears drops on the whole window: a file that lands beside the mark must not be lost. True while one hangs above. */
const useDrop = (onFiles: (files: readonly File[]) => void): boolean => {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
};

type Props = { busy: boolean; onChoose: () => void; onFiles: (files: readonly File[]) => void };

export const DropZone = ({ busy, onChoose, onFiles }: Props) => {
  const { t } = useWords();
  const isOver = useDrop(onFiles);
  return (
    <div className={classes['drop']} data-over={isOver || undefined}>
      {busy ? (
        <p role="status">
          <Loader size="sm" /> {t('imports.reading')}
        </p>
      ) : (
        <>
          <IconFileImport size={30} stroke={1.3} aria-hidden />
          <p>{t(isOver ? 'imports.dropNow' : 'imports.drop')}</p>
          <p className="muted">{t('imports.or')}</p>
          <Button onClick={onChoose}>{t('imports.choose')}</Button>
        </>
      )}
    </div>
  );
};

/** The typeset pages. A page whose SVG did not change keeps its image; a changed one is swapped once decoded. */
import { useEffect, useRef } from 'react';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type PageProps = { svg: string; label: string };

const Page = ({ svg, label }: PageProps) => {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const next = new Image();
    let stale = false;
    next.src = url;
    const show = (): void => {
      if (!stale && image.current) image.current.src = url;
    };
    next.decode().then(show, show);
    return () => {
      stale = true;
      setTimeout(() => URL.revokeObjectURL(url), 1_000);
    };
  }, [svg]);
  return <img ref={image} className={classes['page']} alt={label} />;
};

export const LetterPages = ({ pages }: { pages: readonly string[] }) => {
  const { t } = useWords();
  return (
    <section className={classes['pages']} aria-label={t('letters.preview')}>
      {pages.map((svg, index) => (
        <Page key={index} svg={svg} label={t('letters.page', { page: index + 1, count: pages.length })} />
      ))}
    </section>
  );
};

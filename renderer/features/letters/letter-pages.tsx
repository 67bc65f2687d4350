/**
 * The typeset pages, inline: lines of text in the letter's own fonts, so that a page is painted within a frame, and can
 * be read and selected. A page that did not change is left alone.
 */
import { useLayoutEffect, useRef } from 'react';
import '../../../shared/letters/fonts/fonts.css';
import { useWords } from '../../lib/use-words';
import classes from './letters.module.css';

type PageProps = { svg: string; label: string };

const Page = ({ svg, label }: PageProps) => {
  const holder = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const page = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    holder.current?.replaceChildren(document.importNode(page, true));
  }, [svg]);
  return <article ref={holder} className={`letter-page ${classes['page']}`} aria-label={label} />;
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

/** A letter to part by is read when it is short; nothing is blocked. */
const mostPages = 3;

export const PageCount = ({ pages }: { pages: number }) => {
  const { t } = useWords();
  if (pages === 0) return null;
  return (
    <p className={classes['pageCount']} data-long={pages > mostPages || undefined}>
      {t('letters.pageCount', { count: pages })}
      {pages > mostPages && `. ${t('letters.tooManyPages')}`}
    </p>
  );
};

import { useEffect, useRef } from 'react';

/** Keeps what is typed when the page or the window goes before the field is left: React then tells of no blur. */
export const useKeptOnLeave = (keep: () => void): void => {
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const leave = (): void => latest.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
};

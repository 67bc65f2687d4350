/** The palette is loaded when the window has nothing else to do, so that it is there at the first keystroke. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { useCommand } from '../lib/commands';

const load = () => import('./palette');
const Palette = lazy(() => load().then((file) => ({ default: file.Palette })));

export const PaletteOpener = () => {
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => void load().then(() => setIsWanted(true)));
    return () => cancelIdleCallback(waiting);
  }, []);
  useCommand('openPalette', () => {
    setIsWanted(true);
    setIsOpen(!isOpen);
  });
  return (
    <Suspense fallback={null}>{isWanted && <Palette isOpen={isOpen} onClose={() => setIsOpen(false)} />}</Suspense>
  );
};

/** Loads the palette when it is first asked for. */
import { lazy, Suspense, useState } from 'react';
import { useCommand } from '../lib/commands';

const Palette = lazy(() => import('./palette').then((file) => ({ default: file.Palette })));

export const PaletteOpener = () => {
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  useCommand('openPalette', () => {
    setIsWanted(true);
    setIsOpen(!isOpen);
  });
  return (
    <Suspense fallback={null}>{isWanted && <Palette isOpen={isOpen} onClose={() => setIsOpen(false)} />}</Suspense>
  );
};

/** The timer is loaded when the window has drawn, so that the start does not wait for it. */
import { lazy, Suspense, useEffect, useState } from 'react';

const TimerPanel = lazy(() => import('../features/timer/timer-panel').then((file) => ({ default: file.TimerPanel })));

export const TimerOpener = () => {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIsWanted(true));
    return () => cancelIdleCallback(waiting);
  }, []);
  return <Suspense fallback={null}>{isWanted && <TimerPanel />}</Suspense>;
};

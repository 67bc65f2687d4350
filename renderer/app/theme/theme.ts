/**
 * Mantine dressed as Adieu. All colours and sizes are CSS variables in tokens.css: Mantine writes no <style> element,
 * so the window can have `style-src 'self'`. Never use responsive style props (`w={{ sm: 1 }}`): those write one.
 */
import { createTheme, defaultVariantColorsResolver } from '@mantine/core';

const accent = Array.from({ length: 10 }, () => '#1f6f5c') as unknown as readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  defaultRadius: 'md',
  cursorType: 'default',
  respectReducedMotion: true,
  // In the dark scheme the accent is light, so what stands on it is dark: white would be unreadable.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    return input.variant === 'filled' ? { ...colours, color: 'var(--on-accent)' } : colours;
  },
  focusRing: 'auto',
  components: {
    // The page itself never scrolls, and locking it would write a <style> element.
    Drawer: {
      defaultProps: {
        lockScroll: false,
        position: 'right',
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.28 },
      },
    },
    Modal: {
      defaultProps: {
        lockScroll: false,
        transitionProps: { duration: 120 },
        overlayProps: { backgroundOpacity: 0.28 },
      },
    },
    Menu: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 80 }, shadow: 'md' } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
    SegmentedControl: { defaultProps: { withItemsBorders: false } },
    Button: { defaultProps: { size: 'sm' } },
  },
});

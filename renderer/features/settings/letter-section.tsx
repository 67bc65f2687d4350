/** How letters look: where the address stands, the accent colour, and what kind of PDF. */
import type { z } from 'zod';
import type { PdfStandard } from '../../../shared/model/letter';
import type { WindowPosition } from '../../../shared/model/profile';
import { ask } from '../../lib/api';
import { toasts } from '../../lib/toasts';
import { useSettings } from '../../lib/use-settings';
import { useWords } from '../../lib/use-words';
import { AccentColour } from './accent-colour';
import { LogoChoice } from './logo-choice';
import { PictureChoice } from './picture-choice';
import { Section } from './section';
import classes from './settings.module.css';
import { useProfile } from './use-profile';

type Position = z.infer<typeof WindowPosition>;

/** A sheet with the address where it shows through the window. */
const Sheet = ({ position }: { position: Position }) => (
  <svg viewBox="0 0 54 76" width={54} height={76} aria-hidden className={classes['sheet']}>
    <rect x={0.5} y={0.5} width={53} height={75} rx={3} />
    {position !== 'none' && (
      <rect x={position === 'left' ? 6 : 28} y={14} width={20} height={12} rx={1.5} data-window />
    )}
    {[34, 40, 46, 52, 58].map((y) => (
      <line key={y} x1={6} x2={y === 58 ? 30 : 48} y1={y} y2={y} />
    ))}
  </svg>
);

const positions: readonly Position[] = ['left', 'right', 'none'];
const standards = { 'a-2a': 'archive', 'ua-1': 'access' } as const satisfies Record<PdfStandard, string>;

const WindowChoice = () => {
  const { t } = useWords();
  const { profile, save } = useProfile();
  return (
    <PictureChoice
      legend={t('settings.window')}
      value={profile.windowPosition ?? 'left'}
      choices={positions.map((position) => ({
        value: position,
        label: t(`settings.windows.${position}`),
        hint: t(`settings.windows.${position}Hint`),
        picture: <Sheet position={position} />,
      }))}
      onChange={(windowPosition) => void save((now) => ({ ...now, windowPosition }))}
    />
  );
};

const PdfChoice = () => {
  const { t } = useWords();
  const { pdfStandard } = useSettings();
  const put = async (next: PdfStandard): Promise<void> => {
    const result = await ask('settings.change', { pdfStandard: next });
    if (!result.ok) toasts.show({ kind: 'problem', problem: result.problem });
  };
  return (
    <PictureChoice
      legend={t('settings.pdf')}
      value={pdfStandard}
      choices={(Object.keys(standards) as PdfStandard[]).map((standard) => ({
        value: standard,
        label: t(`settings.pdfs.${standards[standard]}`),
        hint: t(`settings.pdfs.${standards[standard]}Hint`),
      }))}
      onChange={(next) => void put(next)}
    />
  );
};

export const LetterSection = () => {
  const { t } = useWords();
  return (
    <Section title={t('settings.sections.letter')}>
      <WindowChoice />
      <LogoChoice />
      <AccentColour />
      <PdfChoice />
    </Section>
  );
};

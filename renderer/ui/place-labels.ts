/** Names beside bubbles: as many as fit without touching a bubble or another name, the largest bubbles first. */
export type Bubble = { key: string; x: number; y: number; radius: number; name: string };
export type Label = { x: number; y: number; anchor: 'start' | 'end' | 'middle' };
type Box = { left: number; right: number; top: number; bottom: number };

/** Inter at 12 px: the mean width of a letter, and the height of a line. */
const letter = 6.5;
const line = 15;
const gap = 5;

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, anchor }: Label, name: string): Box => {
  const width = name.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
};

const choices = ({ x, y, radius }: Bubble): Label[] => [
  { x: x + radius + gap, y, anchor: 'start' },
  { x: x - radius - gap, y, anchor: 'end' },
  { x, y: y - radius - gap - line / 2, anchor: 'middle' },
  { x, y: y + radius + gap + line / 2, anchor: 'middle' },
];

export const placeLabels = (bubbles: readonly Bubble[], width: number, height: number): ReadonlyMap<string, Label> => {
  const taken: { key: string; box: Box }[] = bubbles.map(({ key, x, y, radius }) => ({
    key,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const placed = new Map<string, Label>();
  for (const bubble of [...bubbles].sort((a, b) => b.radius - a.radius)) {
    const label = choices(bubble).find((choice) => {
      const box = boxOf(choice, bubble.name);
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return isInside && !taken.some((other) => other.key !== bubble.key && touches(box, other.box));
    });
    if (!label) continue;
    placed.set(bubble.key, label);
    taken.push({ key: `name ${bubble.key}`, box: boxOf(label, bubble.name) });
  }
  return placed;
};

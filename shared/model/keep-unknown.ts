/** What another program wrote in a record survives a form that does not know it. */
import { z } from 'zod';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectBehind = (schema: z.ZodType | undefined): z.ZodObject | null => {
  if (schema instanceof z.ZodObject) return schema;
  return schema instanceof z.ZodExactOptional ? objectBehind(schema.unwrap() as z.ZodType) : null;
};

/**
 * `after` with the fields of `before` that the schema does not know, so that what another program wrote survives a form.
 * A known field that is missing from `after` is gone: that is how a form empties it.
 */
export const keepUnknown = (schema: z.ZodObject, before: Fields, after: Fields): Fields => {
  const kept: Record<string, unknown> = { ...after };
  for (const [key, value] of Object.entries(before)) {
    const inner = objectBehind(schema.shape[key] as z.ZodType | undefined);
    const next = after[key];
    if (!(key in schema.shape) && !(key in after)) kept[key] = value;
    else if (inner && isFields(value) && isFields(next)) kept[key] = keepUnknown(inner, value, next);
  }
  return kept;
};

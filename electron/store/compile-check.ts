/**
 * A quick yes: whether a record fits its zod schema, as code written once from the schema. It makes no copy and no
 * words: opening 100,000 entries costs little more than parsing them. Plain fields are checked in line; any other is
 * left to zod's own compiled check, and where that hesitates to zod's parse. Tests hold this against zod for every
 * collection, field by field. For the main process only: a window's content policy forbids making code.
 */
import { z } from 'zod';

export type IsFit = (value: unknown) => boolean;

type Check = z.core.$ZodCheckDef & {
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
  fn?: unknown;
};
type Def = z.core.$ZodTypeDef & {
  format?: string;
  entries?: Record<string, string>;
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  catchall?: z.core.$ZodType;
};
/** Hands a value to the code under a name. */
type Keep = (value: unknown) => string;

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as Def;

/**
 * `compileFn` is what `z.compile` is made of; it makes a check where `z.compile` makes a copying parse. It is not
 * promised to stay: zod's version is pinned.
 */
const askZod = (schema: z.ZodType): IsFit => {
  const isSurelyFit = z.core.compileFn(schema, { assertOnly: true });
  return (value) => isSurelyFit(value) !== z.INVALID || schema.safeParse(value).success;
};

/** A check of `v` as an expression that is true only if zod's is; null when it is none of the plain ones. */
const checkCode = (check: Check, keep: Keep): string | null => {
  const { check: kind, minimum = 0, maximum = 0, value: limit, inclusive, pattern, fn } = check;
  switch (kind) {
    // Zod counts code points: at most as many as units, and at least half as many.
    case 'min_length':
      return `v.length >= ${2 * minimum - 1}`;
    case 'max_length':
      return `v.length <= ${maximum}`;
    case 'string_format':
      return pattern && !pattern.global && !pattern.sticky ? `${keep(pattern)}.test(v)` : null;
    case 'custom':
      return fn ? `${keep(fn)}(v) === true` : null;
    case 'greater_than':
      return inclusive ? `v >= ${limit}` : null;
    case 'less_than':
      return inclusive ? `v <= ${limit}` : null;
    default:
      return null;
  }
};

const typeCode = ({ type, format, entries }: Def): string | null => {
  if (type === 'string' && format === undefined) return "typeof v === 'string'";
  if (type === 'number' && format === 'safeint') return 'Number.isSafeInteger(v)';
  if (type === 'boolean') return "typeof v === 'boolean'";
  if (type === 'enum')
    return `(${Object.values(entries ?? {})
      .map((value) => `v === ${JSON.stringify(value)}`)
      .join(' || ')})`;
  return null;
};

const plainCode = (def: Def, keep: Keep): string | null => {
  const parts = [typeCode(def), ...(def.checks ?? []).map((check) => checkCode(check._zod.def as Check, keep))];
  return parts.includes(null) ? null : parts.join(' && ');
};

const fieldCode = ([key, schema]: [string, z.ZodType], keep: Keep): string => {
  const name = JSON.stringify(key);
  const { innerType } = defOf(schema);
  const isOptional = schema._zod.traits.has('$ZodExactOptional') && innerType !== undefined;
  const inner = isOptional ? innerType : schema;
  const code = plainCode(defOf(inner), keep) ?? `${keep(askZod(inner))}(v)`;
  const absent = isOptional ? `if (${name} in record) return false;` : 'return false;';
  return `v = record[${name}]; if (v === undefined) { ${absent} } else if (!(${code})) return false;`;
};

/** `schema` is that of a record: an object whose further fields are kept. */
export const compileCheck = (schema: z.ZodType): IsFit => {
  const { type, shape, catchall, checks = [] } = defOf(schema);
  const slow = askZod(schema);
  if (type !== 'object' || !shape || checks.length > 0 || (catchall && defOf(catchall).type !== 'unknown')) return slow;
  const kept: unknown[] = [];
  const keep: Keep = (value) => `kept${kept.push(value) - 1}`;
  const fields = Object.entries(shape).map((field) => fieldCode(field, keep));
  const names = kept.map((_, index) => `kept${index}`);
  const code = `return (record) => { let v; ${fields.join('\n')} return true; };`;
  const quick = new Function(...names, code)(...kept) as (record: object) => boolean;
  const isRecord = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return (value) => isRecord(value) && (quick(value) || slow(value));
};

/** The type a translation must satisfy: the same keys as the English source, any words. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** One measured line of a bench. Ratios are taken side by side in one run; nothing is asserted. */
export type Row = { what: string; value: number; unit: string; target?: string; met?: boolean };

/** What each file in test/bench exports as `benchmark`. */
export type Benchmark = { name: string; run: () => Promise<Row[]> };

/** The middle of several measurements and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly samples: number;
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    lowest: sorted[0] ?? NaN,
    highest: sorted[sorted.length - 1] ?? NaN,
    samples: sorted.length,
  };
}

export function formatSpread({ median, lowest, highest }: Spread, digits = 1): string {
  return `${median.toFixed(digits)} (${lowest.toFixed(digits)} to ${highest.toFixed(digits)})`;
}

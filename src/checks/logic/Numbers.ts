/** A stretch of numbers with single ones left out. Its ends may be infinite; then they are not in it. */
export interface Numbers {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly without: readonly number[];
}

export const ANY_NUMBER: Numbers = { low: -Infinity, high: Infinity, lowOpen: false, highOpen: false, without: [] };
/** More than any guard asks for; forgetting one only makes the stretch wider. */
const MOST_WITHOUT = 20;

export function exactly(value: number): Numbers {
  return { low: value, high: value, lowOpen: false, highOpen: false, without: [] };
}

export function atLeast(low: number): Numbers {
  return { ...ANY_NUMBER, low };
}

export function hull(a: Numbers, b: Numbers): Numbers {
  const [low, lowOpen] = a.low < b.low ? [a.low, a.lowOpen] : b.low < a.low ? [b.low, b.lowOpen] : [a.low, a.lowOpen && b.lowOpen];
  const [high, highOpen] = a.high > b.high ? [a.high, a.highOpen] : b.high > a.high ? [b.high, b.highOpen] : [a.high, a.highOpen && b.highOpen];
  return {
    low,
    high,
    lowOpen,
    highOpen,
    without: [...new Set([...a.without, ...b.without])].filter((value) => !holds(a, value) && !holds(b, value)),
  };
}

/** What is in both; null where nothing is. */
export function overlap(a: Numbers, b: Numbers): Numbers | null {
  const [low, lowOpen] = a.low > b.low ? [a.low, a.lowOpen] : b.low > a.low ? [b.low, b.lowOpen] : [a.low, a.lowOpen || b.lowOpen];
  const [high, highOpen] = a.high < b.high ? [a.high, a.highOpen] : b.high < a.high ? [b.high, b.highOpen] : [a.high, a.highOpen || b.highOpen];
  const without = [...new Set([...a.without, ...b.without])].slice(0, MOST_WITHOUT);
  if (low > high || (low === high && (lowOpen || highOpen || without.includes(low)))) return null;
  return { low, high, lowOpen, highOpen, without };
}

export function less(numbers: Numbers, value: number): Numbers | null {
  return single(numbers) === value ? null : { ...numbers, without: [...numbers.without, value].slice(-MOST_WITHOUT) };
}

export function holds({ low, high, lowOpen, highOpen, without }: Numbers, value: number): boolean {
  return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high) && !without.includes(value);
}

/** The only number in it, where there is just one. */
export function single({ low, high }: Numbers): number | null {
  return low === high ? low : null;
}

/** The numbers below those of another stretch, or above them; `orSame` with its end. */
export function below(other: Numbers, orSame: boolean): Numbers {
  return { ...ANY_NUMBER, high: other.high, highOpen: other.highOpen || !orSame };
}

export function above(other: Numbers, orSame: boolean): Numbers {
  return { ...ANY_NUMBER, low: other.low, lowOpen: other.lowOpen || !orSame };
}

/** Sums and differences. Rounding keeps the order of numbers, so the ends of the result are the results of the ends. */
export function sum(a: Numbers, b: Numbers): Numbers {
  return between(a.low + b.low, a.high + b.high);
}

export function difference(a: Numbers, b: Numbers): Numbers {
  return between(a.low - b.high, a.high - b.low);
}

function between(low: number, high: number): Numbers {
  return { ...ANY_NUMBER, low: Number.isNaN(low) ? -Infinity : low, high: Number.isNaN(high) ? Infinity : high };
}

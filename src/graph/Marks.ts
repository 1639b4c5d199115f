/** How a state or a transition can be painted. */
export const MARKS = ['covered', 'missed', 'added', 'removed', 'changed', 'active'] as const;
export type Mark = (typeof MARKS)[number];

/** What is painted over a picture: coverage of tests, a comparison of versions, where a conversation stands. */
export interface Marks {
  /** By the dotted path of the state. */
  readonly nodes?: ReadonlyMap<string, Mark>;
  /** By the JSON pointer of the transition in the resolved machine. */
  readonly edges?: ReadonlyMap<string, Mark>;
  /** What the marks mean here, in the words of the legend; marks that are not named have their own name. */
  readonly legend?: Partial<Readonly<Record<Mark, string>>>;
}

export const NO_MARKS: Marks = Object.freeze({});

/** Line, background and text, for light and dark; of all formats the same. */
export const MARK_COLOURS: Readonly<Record<Mark, MarkColours>> = Object.freeze({
  covered: { light: ['#2f7d3b', '#e3f4e5'], dark: ['#6fcf7d', '#17351c'] },
  missed: { light: ['#9a6700', '#fdf1d3'], dark: ['#e3b341', '#3a2d0c'] },
  added: { light: ['#0b6bcb', '#e1efff'], dark: ['#6cb6ff', '#10283f'] },
  removed: { light: ['#6e4a8e', '#f0e6f7'], dark: ['#c4a0e0', '#2e1f3b'] },
  changed: { light: ['#a04100', '#ffe9da'], dark: ['#f0a36b', '#40210d'] },
  active: { light: ['#005f73', '#cdeef4'], dark: ['#56d4ea', '#053039'] },
});

interface MarkColours {
  /** Line, background. */
  readonly light: readonly [string, string];
  readonly dark: readonly [string, string];
}

/** Marks that a picture shows, in their order, with what they mean. */
export function legendOf({ nodes, edges, legend = {} }: Marks): readonly { readonly mark: Mark; readonly means: string }[] {
  const used = new Set([...(nodes?.values() ?? []), ...(edges?.values() ?? [])]);
  return MARKS.filter((mark) => used.has(mark)).map((mark) => ({ mark, means: legend[mark] ?? mark }));
}

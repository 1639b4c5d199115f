import type { Mark } from './Marks.ts';

/**
 * What is drawn, whatever the format: boxes in boxes, and at most one arrow from one box to another. Made from a graph by
 * `drawingOf`, so that every writer draws the same.
 */
export interface Drawing {
  readonly id: string;
  /** In words, for those who cannot see it. */
  readonly description: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly legend: readonly { readonly mark: Mark; readonly means: string }[];
  /** Something in it breaks a rule: red needs to be explained. */
  readonly violates: boolean;
}

/** `initial` is the dot that a state begins at; `anywhere` stands for whatever state of those around it the machine is in. */
export type BoxKind = 'atomic' | 'compound' | 'parallel' | 'final' | 'history' | 'initial' | 'anywhere';

export interface Box {
  /** Short, of letters and digits, unique in the drawing, and legal in every format. */
  readonly id: string;
  /** The state that it shows: its dotted path. Of `initial` and `anywhere` that of the state around it. */
  readonly state: string;
  readonly kind: BoxKind;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly children: readonly Box[];
  readonly mark: Mark | null;
}

export interface Arrow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Pointers of the transitions that it stands for. */
  readonly edges: readonly string[];
  readonly lines: readonly Line[];
  /** Everything on it breaks a rule. */
  readonly violates: boolean;
  readonly mark: Mark | null;
}

export interface Line {
  readonly text: string;
  readonly tone: 'stage' | 'say' | 'words' | 'inside' | 'event' | 'timer' | 'violate' | 'more';
}

import type { Arrow, Box, Drawing, Line } from '../Drawing.ts';

/** A drawing with a place for everything, in pixels from the upper left corner. */
export interface Layout {
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
  /** Outer before inner. */
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedBox extends Rectangle {
  readonly box: Box;
  /** The id of the box around it. */
  readonly parent: string | null;
  /** Its lines, broken to fit. */
  readonly lines: readonly Line[];
}

export interface PlacedArrow {
  readonly arrow: Arrow;
  /** From its beginning to its head, by way of its bends. */
  readonly points: readonly Point[];
  readonly label: (Rectangle & { readonly lines: readonly Line[] }) | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

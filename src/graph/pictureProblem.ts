import type { Problem } from '../problems/Problem.ts';
import type { Box, Drawing } from './Drawing.ts';

/** The time that a layout takes grows faster than what is in it; beyond this nobody could read it anyway. */
export const MOST_BOXES = 300;
export const MOST_ARROWS = 600;

/** Why a drawing cannot be laid out, null where it can. */
export function pictureProblem({ boxes, arrows }: Drawing): Problem | null {
  const count = countBoxes(boxes);
  if (count <= MOST_BOXES && arrows.length <= MOST_ARROWS) return null;
  return { code: 'graph-too-large', args: { states: count, arrows: arrows.length, mostStates: MOST_BOXES, mostArrows: MOST_ARROWS } };
}

function countBoxes(boxes: readonly Box[]): number {
  return boxes.reduce((sum, { children }) => sum + 1 + countBoxes(children), 0);
}

/** What changed, in the order in which it is told. */
export const AREAS = Object.freeze([
  'version',
  'contact',
  'rules',
  'states',
  'moves',
  'guidance',
  'facts',
  'phrases',
  'messages',
  'settings',
  'meanings',
  'experiments',
] as const);
export type Area = (typeof AREAS)[number];

/**
 * What a change means for conversations under way, if they are moved to the later version: nothing; they go on differently from
 * then on; or some of them cannot be moved.
 */
export type Impact = 'harmless' | 'noticed' | 'breaks';

/** A kind of change. */
export interface ChangeKind<Id extends string = string> {
  /** Stable: never renamed, never used again for something else. */
  readonly id: Id;
  readonly area: Area;
  /** What is told of it after its place, with `{name}`, `{language}`, `{before}` and `{after}` filled in. */
  readonly wording: string;
  readonly impact: Impact;
  /** What that means for conversations under way that are moved. */
  readonly running: string;
  /** It softens the rules that the change names: surely, or it can. Left out where it does not. */
  readonly softens?: 'surely' | 'possibly';
  /** The kind of the same change made backwards. */
  readonly backwards: Id | string;
}

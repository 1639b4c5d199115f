import type { TSchema } from 'typebox';
import type { Scene, SceneEvent } from '../Scene.ts';

/** A condition that a transition can name. Pure: it reads the scene and the event, nothing else. */
export interface Guard {
  readonly name: string;
  readonly description: string;
  readonly params: TSchema;
  holds(scene: Scene, event: SceneEvent, params: Prepared): boolean;
}

/** Params as `prepareGuard` left them: names resolved and expressions compiled, so that a turn only evaluates. */
export type Prepared = Readonly<Record<string, unknown>>;

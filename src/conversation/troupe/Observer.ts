import type { Member } from '../../flow/Cast.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { Shell } from '../../flow/Shell.ts';

/**
 * Looks on while machines answer events: tests measure coverage by it and say why something did not happen. It is told
 * before a machine moves, and works out for itself what the machine will do, so that nobody pays who does not look.
 */
export interface Observer {
  /** A machine begins in this state. `scene` is what its guards saw; null where it was put there. */
  entered(member: Member, shell: Shell, scene: Scene | null): void;
  /** A machine in this state hears the event, or is asked because some state of it has `always`. */
  heard(member: Member, shell: Shell, event: SceneEvent, scene: Scene): void;
}

import type { Member } from '../../flow/Cast.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { Shell } from '../../flow/Shell.ts';
import type { PostedEvent } from '../Conversation.ts';
import type { Run } from './Run.ts';

/**
 * Looks on while machines answer events: tests measure coverage by it and say why something did not happen, inspection
 * shows it. It is told before a machine moves, and works out for itself what the machine will do, so that nobody pays who
 * does not look.
 */
export interface Observer {
  /** An event was posted. What is told from here on belongs to it, the timers that were due before it included. */
  posted?(event: PostedEvent): void;
  /** A machine begins in this state. `scene` is what its guards saw; null where it was put there. */
  entered(member: Member, shell: Shell, scene: Scene | null): void;
  /** A machine in this state hears the event, or is asked because some state of it has `always`. */
  heard(member: Member, shell: Shell, event: SceneEvent, scene: Scene): void;
  /** A machine raised this very event; it is heard later. */
  raised?(member: Member, event: SceneEvent): void;
  /** All who heard the event have answered it; facts and states are as they published them. The run is to be read, now. */
  settled?(event: SceneEvent, run: Readonly<Run>): void;
}

import Type from 'typebox';
import { object } from '../vocabulary/data.ts';
import type { Guard } from './Guard.ts';

/** The only way in which one machine depends on another: its published state, as it was when the event began. */
export const inState: Guard = {
  name: 'in',
  description: 'Another machine is in this state (a dotted path for a nested one); "flow" means the conversation\'s flow',
  params: object({ machine: Type.String(), state: Type.String() }),
  holds: (scene, _event, params) => scene.shells[params.index as number]?.paths.has(params.state as string) ?? false,
};

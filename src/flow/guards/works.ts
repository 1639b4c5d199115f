import Type from 'typebox';
import { object } from '../vocabulary/data.ts';
import type { Guard } from './Guard.ts';

/** The brand works when what is promised now comes due (MET-7). */
export const works: Guard = {
  name: 'works',
  description: 'The brand works at the time that lies the seconds of this setting ahead; one that names no working hours works always',
  params: object({ after: Type.String({ minLength: 1, maxLength: 80 }) }),
  holds: (scene, _event, params) => scene.works(Number(scene.settings[params.after as string] ?? 0)),
};

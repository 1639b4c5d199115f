import Type from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';

export const flowParam = object({ id: Type.String({ minLength: 1, maxLength: 200, description: "The flow's id" }) });

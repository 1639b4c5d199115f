import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

/** RFC 9457. `code` is the stable part; `detail` is for people and may be worded better one day. */
export const ProblemDocument = Type.Object(
  {
    type: Type.String({ description: 'urn:sufler:problem: and the code' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String({ description: 'One of docs/reference/errors.md' }),
    errors: Type.Array(
      object({
        code: Type.String(),
        in: Type.Optional(Type.String({ description: 'Where the pointer points into, when not the body: query or path' })),
        pointer: Type.Optional(Type.String({ description: 'JSON pointer' })),
        detail: Type.String(),
        suggestion: Type.Optional(Type.String({ description: 'The nearest right name' })),
      }),
    ),
  },
  { additionalProperties: false, $id: 'Problem' },
);
export type ProblemDocument = Static<typeof ProblemDocument>;

const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: Type.Ref('Problem#') } } });

/** Answers that every route can give. */
export const commonProblems = { '4xx': problem('What is wrong with the request'), '5xx': problem('What is wrong with the server') } as const;

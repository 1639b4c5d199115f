import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
const place = (description: string) => Type.Integer({ minimum: 1, description });

/** Something that is wrong with a flow; see docs/reference/checks.md. */
export const FlowFinding = object({
  code: Type.String({ description: 'Stable; of docs/reference/checks.md or errors.md' }),
  severity: Type.Union([Type.Literal('error'), Type.Literal('warning'), Type.Literal('info')]),
  file: Type.String({ description: 'Relative to the folder of all flows' }),
  pointer: Type.String({ description: 'JSON pointer of what offends' }),
  line: place('Begins with 1'),
  column: place('Begins with 1, in UTF-16 code units'),
  endLine: place('Of the end'),
  endColumn: place('After the last sign'),
  message: Type.String(),
  explanation: Type.String({ description: 'What to do about it' }),
  suggestion: nullable('The nearest right name'),
  fix: Type.Union([
    object({
      description: Type.String(),
      edits: Type.Array(
        object({
          file: Type.String(),
          pointer: Type.String({ description: 'Taken out, or replaced where there is a `value`' }),
          value: Type.Optional(Type.Unknown()),
        }),
      ),
    }),
    Type.Null(),
  ]),
});

export const FlowFindings = object({
  ok: Type.Boolean({ description: 'Nothing fails: there is no error, and with `strict` nothing at all' }),
  findings: Type.Array(FlowFinding),
});
export type FlowFindings = Static<typeof FlowFindings>;

import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { FlowFinding } from '../FlowFindings.ts';

export const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
export const Authorship = object({ author: Type.String(), reason: Type.String(), at: Type.String() });

/** Who published what, and from when on it is in effect. */
export const Publication = object({
  number: Type.Integer({ description: 'Grows with every publication of any flow' }),
  flow: Type.String(),
  version: nullable('Content hash of the version; null: the flow was taken out of service'),
  kind: Type.Enum(['publish', 'roll-back', 'retire'], { description: 'What was done' }),
  source: Type.Enum(['files', 'api'], { description: 'Who had the version: the folder of flows, or somebody by the API' }),
  status: Type.Enum(['in-effect', 'scheduled', 'past', 'withdrawn'], { description: 'What it is now' }),
  effectiveAt: Type.String(),
  author: Type.String(),
  reason: Type.String(),
  at: Type.String({ description: 'When it was published' }),
  withdrawn: Type.Union([Authorship, Type.Null()], { description: 'Who took it back before it took effect' }),
});
export type Publication = Static<typeof Publication>;

export const PublicationList = object({ publications: Type.Array(Publication), next: nullable('The cursor of the next page') });
export type PublicationList = Static<typeof PublicationList>;

/** The answer to a publication. */
export const PublishedVersion = object({
  publication: Publication,
  softened: Type.Array(Type.Object({ kind: Type.String(), message: Type.String() }), {
    description: 'Rules of conduct that are weaker than in the version that was in effect',
  }),
  findings: Type.Array(FlowFinding, { description: 'Warnings; what has errors is not published' }),
});
export type PublishedVersion = Static<typeof PublishedVersion>;

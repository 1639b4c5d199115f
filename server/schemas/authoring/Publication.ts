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

const place = (description: string) => Type.Optional(Type.String({ description }));

/** A change that makes rules of conduct weaker, or can; `GET /v1/flows/{id}/diff` shows all changes. */
const SofteningChange = object({
  kind: Type.String({ description: 'One of docs/reference/changes.md' }),
  rules: Type.Array(Type.String()),
  machine: place('`flow`, or the id of a rule machine'),
  state: place('The path of a state'),
  event: place('An event type, a timer, or always'),
  name: place('Of a setting, a rule or what else was changed'),
});

/** The answer to a publication. */
export const PublishedVersion = object({
  publication: Publication,
  softened: Type.Array(SofteningChange, {
    description: 'What makes rules of conduct weaker than in the version that was in effect, or can',
  }),
  findings: Type.Array(FlowFinding, { description: 'Warnings; what has errors is not published' }),
});
export type PublishedVersion = Static<typeof PublishedVersion>;

import Type, { type TObject, type TProperties } from 'typebox';

/** Shapes that the data of several event types share. */

export const object = <P extends TProperties>(properties: P): TObject<P> => Type.Object(properties, { additionalProperties: false });

export const noData = object({});
export const text = Type.String({ minLength: 1, maxLength: 20_000 });
export const shortText = Type.String({ minLength: 1, maxLength: 500 });
export const name = Type.String({ minLength: 1, maxLength: 120 });
export const seconds = Type.Number({ minimum: 0, maximum: 31_536_000 });
export const party = Type.Union([Type.Literal('agent'), Type.Literal('customer'), Type.Literal('system')]);
export const channel = Type.Union([Type.Literal('chat'), Type.Literal('phone')]);
export const direction = Type.Union([Type.Literal('inbound'), Type.Literal('outbound')]);
export const gender = Type.Union([Type.Literal('female'), Type.Literal('male'), Type.Literal('other')]);
export const language = Type.String({ pattern: '^[a-z]{2}$' });

/** The value of a fact: a scalar or a list of scalars, so that a snapshot stays small and comparable. */
export const scalar = Type.Union([Type.String({ maxLength: 2_000 }), Type.Number(), Type.Boolean(), Type.Null()]);
export const factValue = Type.Union([scalar, Type.Array(scalar, { maxItems: 100 })]);

export const agent = object({
  id: Type.Optional(name),
  name: Type.Optional(name),
  gender: Type.Optional(gender),
});

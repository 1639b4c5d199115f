import { RESERVED_NAMES } from './expressions.ts';
import { factReader, type Facts } from './Facts.ts';
import type { Scene, SceneEvent } from './Scene.ts';
import { eventTypes } from './vocabulary/vocabulary.ts';

/** Optional fields that an event left out are null to an expression, so that `event.url != null` can be asked. */
const EMPTY_DATA: ReadonlyMap<string, Readonly<Record<string, null>>> = new Map(
  eventTypes.map((type) => [
    type.name,
    Object.fromEntries([...Object.keys(type.data.properties), ...(type.read ?? [])].map((field) => [field, null])),
  ]),
);

/**
 * What expressions see: every fact under its name, the event, settings and circumstances. One object a cast, filled anew
 * when the facts or the event are others than the last time; adding properties to a copy of the facts would cost more
 * than all the rest of a turn.
 */
export interface Binder {
  readonly names: readonly string[];
  readonly readFacts: ReturnType<typeof factReader>;
  readonly bindings: Record<string, unknown>;
  facts: Facts | null;
  event: SceneEvent | null;
  scene: Scene | null;
}

/** A binder for the facts of a flow version; only those that some expression reads are bound. */
export function makeBinder(initialFacts: Facts, declared: readonly string[], read: ReadonlySet<string>): Binder {
  const names = declared.filter((name) => read.has(name));
  const reserved = Object.fromEntries(RESERVED_NAMES.map((name) => [name, null]));
  return {
    names,
    readFacts: factReader(initialFacts, names),
    bindings: JSON.parse(JSON.stringify({ ...Object.fromEntries(names.map((name) => [name, null])), ...reserved })) as Record<string, unknown>,
    facts: null,
    event: null,
    scene: null,
  };
}

/** What expressions see of a scene; valid until the next call for another one. */
export function bindingsOf(scene: Scene, event: SceneEvent): Record<string, unknown> {
  const { binder } = scene;
  const { bindings } = binder;
  if (binder.facts !== scene.facts) {
    binder.facts = scene.facts;
    binder.event = null;
    binder.readFacts(scene.facts, (value, index) => (bindings[binder.names[index] as string] = value));
    bindings.missing = scene.missing();
  }
  if (binder.event !== event || binder.scene !== scene) {
    binder.event = event;
    binder.scene = scene;
    bindings.event = eventBindings(event);
    bindings.settings = scene.settings;
    bindings.now = scene.now;
    bindings.channel = scene.channel;
    bindings.direction = scene.direction;
  }
  return bindings;
}

/** An event's data as expressions see it. */
export function eventBindings(event: SceneEvent): Record<string, unknown> {
  return Object.assign({ ...EMPTY_DATA.get(event.type) }, event.data);
}

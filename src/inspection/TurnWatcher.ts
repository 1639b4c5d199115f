import type { Conversation, PostedEvent } from '../conversation/Conversation.ts';
import { isoTime } from '../conversation/isoTime.ts';
import type { Observer } from '../conversation/troupe/Observer.ts';
import type { Run } from '../conversation/troupe/Run.ts';
import type { Member } from '../flow/Cast.ts';
import type { Facts } from '../flow/Facts.ts';
import { answerTo } from '../flow/machine/tryTransitions.ts';
import { writtenMachine } from '../flow/machine/writtenTransitions.ts';
import type { Scene, SceneEvent } from '../flow/Scene.ts';
import type { Shell } from '../flow/Shell.ts';
import { factsSeen } from './factsSeen.ts';
import { inspectedTransition } from './inspectedTransition.ts';
import type { InspectedTransition, InspectorMessage } from './InspectorMessage.ts';
import { machineState } from './machineState.ts';
import type { InspectedEvent, MessageWriter } from './MessageWriter.ts';
import { shown, type View } from './View.ts';

/** A machine that heard the event of this moment. */
interface Hearer {
  readonly member: Member;
  readonly taken: readonly InspectedTransition[];
}

/** What the machines share: what a snapshot is made of. */
type Standing = Pick<Conversation, 'shells' | 'facts'>;

/**
 * Looks on while a turn is run and writes down what each machine heard, from whom, and where that led it. Events stand in
 * the order in which they were heard, and behind each the snapshots of the machines that it moved, or whose facts it changed.
 */
export class TurnWatcher implements Observer {
  readonly messages: InspectorMessage[] = [];
  readonly #writer: MessageWriter;
  readonly #view: View;
  readonly #cast: Conversation['cast'];
  readonly #raisers = new Map<SceneEvent, Member>();
  #standing: Standing;
  #posted: PostedEvent | null = null;
  #hearers: Hearer[] = [];

  constructor(before: Conversation, writer: MessageWriter, view: View) {
    this.#cast = before.cast;
    this.#standing = before;
    this.#writer = writer;
    this.#view = view;
  }

  posted(event: PostedEvent): void {
    this.#posted = event;
    this.messages.push(this.#writer.event(null, postedEvent(event, this.#view)));
  }

  entered(): void {
    // Machines begin with the conversation, before anybody can watch it.
  }

  heard(member: Member, shell: Shell, event: SceneEvent, scene: Scene): void {
    const { walked } = writtenMachine(member);
    this.#hearers.push({ member, taken: answerTo(member, shell, event, scene).taken.map((one) => inspectedTransition(walked, one, event.type)) });
  }

  raised(member: Member, event: SceneEvent): void {
    this.#raisers.set(event, member);
  }

  settled(event: SceneEvent, run: Readonly<Run>): void {
    this.#writer.at = run.at;
    const heard: InspectedEvent = { type: event.type, data: shown(this.#view, event.data) };
    const hearers = this.#hearers;
    this.#hearers = [];
    for (const { member } of hearers) this.messages.push(this.#writer.event(member, heard, this.#sourceOf(event, member)));
    if (hearers.length === 0 && !this.#isPosted(event)) this.messages.push(this.#writer.event(null, heard, this.#sourceOf(event, null)));
    this.show(run, heard, hearers);
  }

  /** Snapshots of the machines that took a transition, and of those that stand otherwise than they were shown. */
  show(now: Standing, event: InspectedEvent, hearers: readonly Hearer[] = []): void {
    const before = this.#standing;
    this.#standing = { shells: now.shells, facts: now.facts };
    for (const member of this.#cast.members) {
      const shell = now.shells[member.index];
      const taken = hearers.find((one) => one.member === member)?.taken ?? [];
      if (shell === undefined || (taken.length === 0 && shell === before.shells[member.index] && !this.#seesChange(member, before.facts, now.facts)))
        continue;
      this.messages.push(this.#writer.snapshot(member, machineState(this.#cast, member, shell, now.facts, this.#view), event, taken));
    }
  }

  #seesChange(member: Member, before: Facts, now: Facts): boolean {
    return before !== now && factsSeen(this.#cast, member).some((name) => before[name] !== now[name]);
  }

  /** A timer's event is the machine's own; one that a machine raised is that machine's; all others come from the conversation. */
  #sourceOf(event: SceneEvent, hearer: Member | null): Member | null {
    return this.#raisers.get(event) ?? (hearer?.delays.has(event.type) ? hearer : null);
  }

  /** It was told already, when it reached the conversation. */
  #isPosted(event: SceneEvent): boolean {
    return event.type === this.#posted?.type && !this.#raisers.has(event);
  }
}

/** A posted event as it reaches the conversation: with the id and the time by which the transcript has it. */
export function postedEvent({ id, type, at, data }: PostedEvent, view: View): InspectedEvent {
  return { type, id, at: isoTime(at), data: shown(view, data) };
}

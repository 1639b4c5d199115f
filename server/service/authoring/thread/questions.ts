import type { CheckFinding } from '../../../../src/checks/CheckFinding.ts';
import type { FlowBundle } from '../../../../src/flow/FlowBundle.ts';
import type { Brand } from '../../../../src/flow/schema/settings.ts';
import type { MeaningExamples } from '../../../../src/flow/schema/texts.ts';
import type { Detail } from '../../../../src/graph/lines.ts';
import type { Problem } from '../../../../src/problems/Problem.ts';
import type { Model } from '../../../../src/text/recognise/Model.ts';
import type { TestRun } from '../../../schemas/TestRun.ts';

/** A folder of all flows, or files in memory by their paths in such a folder: those of one flow with what it shares. */
export type Place = string | ReadonlyMap<string, string>;

/** What the thread for authors is asked, and what it answers. */
export interface Questions {
  /** What is found in a flow? */
  readonly check: {
    readonly ask: FlowAsked & {
      /** Files that are laid over the place. */
      readonly draft: ReadonlyMap<string, string>;
    };
    readonly answer: {
      /** Null where there is no such flow, neither in the place nor in the draft. */
      readonly findings: readonly CheckFinding[] | null;
      readonly known: readonly string[];
    };
  };
  /** The flow as a version, if it can run, and what is wrong with it. */
  readonly read: { readonly ask: FlowAsked; readonly answer: FlowRead };
  /** How do the conversation tests of a flow and of its rules come out? */
  readonly test: { readonly ask: FlowAsked & { readonly brands: ReadonlyMap<string, Brand> }; readonly answer: TestRun | null };
  /** A picture of a machine of a flow that runs. */
  readonly draw: { readonly ask: PictureAsked; readonly answer: Picture };
  /** What examples of a language teach. */
  readonly learn: { readonly ask: { readonly examples: MeaningExamples; readonly language: string }; readonly answer: Model };
}

interface FlowAsked {
  readonly place: Place;
  readonly flow: string;
}

/** What came of reading a flow. */
export interface FlowRead {
  /** Null where it cannot run. */
  readonly bundle: FlowBundle | null;
  readonly hash: string | null;
  /** The files of the flow and those that it shares, by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** What keeps it from running, and what else is an error. */
  readonly errors: readonly Problem[];
  readonly findings: readonly CheckFinding[];
  /** The flows of the place. */
  readonly known: readonly string[];
}

export interface PictureAsked {
  readonly files: ReadonlyMap<string, string>;
  readonly flow: string;
  readonly format: string;
  /** A rule machine instead of the flow. */
  readonly machine?: string;
  /** Shows how phrases begin in it. */
  readonly language?: string;
  readonly depth?: number;
  readonly detail?: Detail;
}

/** A picture, or why there is none. */
export interface Picture {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

export type QuestionKind = keyof Questions;

export interface Asked<Kind extends QuestionKind = QuestionKind> {
  readonly id: number;
  readonly kind: Kind;
  readonly question: Questions[Kind]['ask'];
}

export interface Answered<Kind extends QuestionKind = QuestionKind> {
  readonly id: number;
  readonly answer?: Questions[Kind]['answer'];
  /** Why there is none. */
  readonly failure?: string;
}

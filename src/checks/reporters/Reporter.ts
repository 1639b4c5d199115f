import type { CheckFinding } from '../CheckFinding.ts';

/** One way to write findings down. All have this shape, stand in one list (`reporters.ts`), and read nothing but what they are given. */
export interface Reporter {
  /** As `--format` calls it. */
  readonly name: string;
  /** One line for the help and the reference. */
  readonly description: string;
  /** The whole report, without a line feed at its end. */
  report(report: CheckReport): string;
}

/** What is reported. */
export interface CheckReport {
  readonly findings: readonly CheckFinding[];
  /** Where the files stand, as the reader would name it: in front of every file. '' for none. */
  readonly folder: string;
  /** The flows that were checked. */
  readonly flows: readonly CheckedFlow[];
  /** Warnings and infos count as errors do. */
  readonly strict: boolean;
  /** The text of a file as it was read; undefined where it is not known. */
  readonly textOf: (file: string) => string | undefined;
  readonly paint: ReportPaint;
}

/** A flow that was checked, and what a person would want to know of it; null where it cannot run. */
export interface CheckedFlow {
  readonly id: string;
  readonly description: string | null;
}

/** Colours by what they mean; each leaves the text as it is where there are none. */
export interface ReportPaint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

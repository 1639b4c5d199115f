/** A figure that was aimed at, and what came. */
export interface Goal {
  readonly text: string;
  readonly met: boolean;
  readonly came: string;
}

/** What a section of the evaluation tells. */
export interface SectionReport {
  readonly lines: readonly string[];
  readonly goals: readonly Goal[];
}

/** One question put to the recognisers. All are of this shape, one a file in `sections/`. */
export interface Section {
  readonly name: string;
  readonly description: string;
  /** @param folder with data that is not ours; null where none was given, then only our own is measured */
  run(folder: string | null): Promise<SectionReport>;
}

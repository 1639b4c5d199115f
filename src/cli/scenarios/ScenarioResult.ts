/** What came of one expectation, or of a step that could not be taken. */
export interface ExpectationResult {
  /** The step after which it was looked at. */
  readonly after: number;
  readonly that: string;
  readonly expected: string;
  readonly came: string;
  readonly outcome: 'holds' | 'fails' | 'waits';
  /** Lint rules that do not exist yet and that it waits for. */
  readonly waitsFor: readonly string[];
}

/** One run of a scenario. */
export interface ScenarioResult {
  readonly id: string;
  readonly title: string;
  /** Which of its runs it is, where it has several. */
  readonly run: string | null;
  readonly ok: boolean;
  readonly results: readonly ExpectationResult[];
  /** What the scenario says and nobody understands, and steps that came too late: it may be why an expectation fails. */
  readonly remarks: readonly string[];
}

/** A recorded program and the files that belong to it; all but `input` may be missing. */
export interface RecordedCase {
  readonly suite: 'golden' | 'example' | 'differential';
  readonly name: string;
  readonly input: string;
  readonly recordings: string;
  readonly args: string;
  readonly stdin: string;
  readonly files: string;
  readonly stdout: string;
  readonly status: string;
  readonly stderrLastLine: string;
  readonly stderrContains: string;
  readonly expected: string;
  readonly diagnostics: string;
  readonly todo: string;
}

export declare const repository: string;
export declare function allCases(): RecordedCase[];
export declare function goldenCases(): RecordedCase[];
export declare function exampleCases(): RecordedCase[];
export declare function differentialCases(): RecordedCase[];
export declare function optionalText(path: string): string | null;
export declare function argumentsOf(testCase: RecordedCase): string[];
export declare function inputHash(testCase: RecordedCase): string;
export declare function outputHash(testCase: RecordedCase): string;

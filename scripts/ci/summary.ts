/** The last line of `.ci/run`, from vitest's JSON report and the number of other checks that failed. */
import { existsSync, readFileSync } from 'node:fs';

interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

const [file = '', failedChecks = '0'] = process.argv.slice(2);
const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
if (text === '') {
  console.log(`0 passed, ${1 + Number(failedChecks)} failed, 0 skipped`);
  process.exitCode = 1;
} else {
  summarize(JSON.parse(text) as TestReport, Number(failedChecks));
}

function summarize(report: TestReport, failedChecks: number): void {
  // A test file that cannot be loaded has no failed test in it.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles + failedChecks;
  // An error outside any test (a rejection that nobody awaits) fails the run as well.
  const unseen = failed === 0 && !report.success ? 1 : 0;
  console.log(
    `${report.numPassedTests} passed, ${failed + unseen} failed, ${report.numPendingTests + report.numTodoTests} skipped`,
  );
  if (failed + unseen > 0) process.exitCode = 1;
}

export type { Diagnostic, Severity } from './diagnostic.js';
export { Fault, faultDiagnostic, locateFaults } from './fault.js';
export { diagnostics, diagnosticTitles, type DiagnosticName } from './generated.js';
export { countsOf, inOrder, type Counts } from './order.js';
export { colourPaint, plainPaint, type Paint } from './paint.js';
export { jsonPosition, renderJson, type JsonDiagnostic, type JsonPortability, type JsonPosition, type JsonReport } from './render-json.js';
export { renderSarif } from './render-sarif.js';
export { renderCounts, renderText, type TextOptions } from './render-text.js';
export { Sources } from './sources.js';

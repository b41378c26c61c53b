/** How the editors look. Colours are properties of the page, so that they change with it. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const look = EditorView.theme({
  '&': { height: '100%', fontSize: 'var(--code-size)', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: '12px 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 16px 0 8px' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--faint)', border: 'none', userSelect: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 12px', minWidth: '36px' },
  '.cm-gutter-lint': { width: '14px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0 0 0 4px', display: 'flex', alignItems: 'center' },
  '.cm-lint-marker': { width: '8px', height: '8px', borderRadius: '50%', content: 'none' },
  '.cm-lint-marker-error': { backgroundColor: 'var(--error)', borderRadius: '2px' },
  '.cm-lint-marker-warning': { backgroundColor: 'var(--warning)', clipPath: 'polygon(50% 0, 100% 100%, 0 100%)', borderRadius: '0' },
  '.cm-lint-marker-info': { backgroundColor: 'var(--info)' },
  '.cm-activeLine': { backgroundColor: 'var(--line)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-linked': { backgroundColor: 'var(--linked)', boxShadow: 'inset 2px 0 var(--accent)' },
  '&.cm-focused .cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { background: 'var(--selected)' },
  '.cm-matchingBracket': { backgroundColor: 'var(--selected) !important', outline: 'none' },
  '.cm-lintRange': { backgroundImage: 'none', textDecorationLine: 'underline', textDecorationStyle: 'wavy', textUnderlineOffset: '3px', textDecorationSkipInk: 'none' },
  '.cm-lintRange-error': { textDecorationColor: 'var(--error)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--warning)' },
  '.cm-lintRange-info': { textDecorationColor: 'var(--info)', textDecorationStyle: 'dotted' },
  '.cm-lintRange-active': { backgroundColor: 'var(--selected)' },
  '.cm-tooltip': {
    maxWidth: 'min(480px, 92vw)', backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--border)',
    borderRadius: '8px', boxShadow: 'var(--shadow)', overflow: 'hidden', fontFamily: 'var(--sans)', fontSize: '14px', lineHeight: '1.5',
  },
  '.cm-tooltip.cm-tooltip-lint': { padding: '0' },
  '.cm-diagnostic': { padding: '10px 14px', border: 'none', borderLeft: '3px solid', whiteSpace: 'normal' },
  '.cm-diagnostic + .cm-diagnostic': { borderTop: '1px solid var(--border)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--info)' },
  '.cm-diagnostic code': { fontFamily: 'var(--mono)', fontSize: '0.88em', padding: '0 4px', backgroundColor: 'var(--sunken)', borderRadius: '4px' },
  '.cm-diagnosticAction': {
    margin: '8px 0 0', padding: '3px 9px', font: 'inherit', fontSize: '13px', fontWeight: '600', color: 'var(--accent)', backgroundColor: 'transparent',
    border: '1px solid var(--border)', borderRadius: '5px', cursor: 'pointer', display: 'block',
  },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--border)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--border)' },
  '.cm-panel.cm-search': { padding: '10px 40px 10px 14px', fontFamily: 'var(--sans)', fontSize: '14px' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': { margin: '3px 8px 3px 0' },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', gap: '5px', fontSize: '13px', color: 'var(--muted)' },
  '.cm-panel.cm-search input[type=checkbox]': { margin: '0', width: '15px', height: '15px', accentColor: 'var(--accent)' },
  '.cm-panel.cm-search button[name=close]': {
    top: '8px', right: '8px', margin: '0', width: '28px', height: '28px', fontSize: '18px', lineHeight: '1', color: 'var(--muted)', cursor: 'pointer', borderRadius: '6px',
  },
  '.cm-textfield, .cm-button': {
    height: '30px', padding: '0 10px', font: 'inherit', fontSize: '13px', color: 'var(--ink)', background: 'var(--paper)', border: '1px solid var(--border)',
    borderRadius: '6px', verticalAlign: 'middle',
  },
  '.cm-button': { fontWeight: '550', cursor: 'pointer', '&:hover': { background: 'var(--sunken)' } },
  '.cm-panels :focus-visible': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-searchMatch': { backgroundColor: 'var(--linked)', outline: '1px solid var(--accent)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--selected)' },
  '.cm-placeholder': { color: 'var(--muted)' },
});

const syntax = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.self], color: 'var(--syntax-keyword)' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: 'var(--syntax-string)' },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--syntax-number)' },
  { tag: [tags.comment, tags.docString], color: 'var(--syntax-comment)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.function(tags.definition(tags.variableName)), tags.function(tags.propertyName)], color: 'var(--syntax-function)' },
  { tag: [tags.typeName, tags.className, tags.namespace, tags.definition(tags.className)], color: 'var(--syntax-type)' },
  { tag: [tags.meta, tags.annotation], color: 'var(--syntax-meta)' },
  { tag: tags.invalid, color: 'var(--error)' },
]);

export const editorLook: Extension = [look, syntaxHighlighting(syntax)];

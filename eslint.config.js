import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lint/import-directions.js';

const local = { rules: { 'import-directions': importDirections } };

/** Node 20 and a user's bundler erase types: nothing may need more than that. */
const erasable = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals: an enum is not erasable.' },
  { selector: 'TSParameterProperty', message: 'Declare the field: a parameter property is not erasable.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module: a namespace is not erasable.' },
];
const house = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: a default export has no name of its own.' },
  {
    selector: 'Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration)[kind="let"]',
    message: 'State travels in a context argument: no mutable variables at module level.',
  },
];

export default defineConfig(
  globalIgnores(['dist', 'dist.*', 'coverage', 'test/golden', 'test/differential/programs', 'examples', '.scratch', 'src/diagnostics/generated*.ts']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { local },
    rules: {
      'local/import-directions': 'error',
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-restricted-syntax': ['error', ...erasable, ...house],
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // What output imports prints as Python prints.
    files: ['src/runtime/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // Only here is it worth the time that types take: elsewhere hardly anything is asynchronous.
    files: ['src/cli/**/*.ts', 'src/runtime/**/*.ts', 'src/compiler/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...erasable], 'max-lines': ['error', 400] },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);

import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'coverage/', '.cache/', 'node_modules/', 'tests/hosts/*/src/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' },
      ],
      // A type says it; the compiler checks it.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'HTML strings never become a page: render a template.',
        },
      ],
      'lit/no-template-map': 'off',
      'lit/no-native-attributes': 'error',
      'lit/ban-attributes': ['error', 'style'],
      // Registration is in `define/`, apart from the classes.
      'wc/define-tag-after-class-definition': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/guard-define-call': 'off',
      // The compiler knows what the base class implements.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // A framework's own namespace can only be added to by a namespace.
    files: ['src/frameworks/*.ts'],
    rules: { '@typescript-eslint/no-namespace': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Chai's assertions are expressions, and its types make promises of some of them that nobody could wait for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // What code does when somebody throws something odd is worth a test.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // What is given to a page to run stands there too.
  {
    files: ['tests/hosts/*.mjs', 'tests/hosts/*/host.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  { files: ['demo/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
);

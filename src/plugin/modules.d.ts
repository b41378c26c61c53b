/** `/// <reference types="aio2ts/plugin/modules" />`: TypeScript takes imports of Python files, without knowing their types. */
declare module '*.py';

/** The operators of arithmetic with what they give for numbers and texts. */
import * as python from '../python/operators/arithmetic.js';

/** Numbers give a number, texts a text; others what their classes say. */
export interface Sum {
  (a: number, b: number): number;
  (a: string, b: string): string;
  (a: unknown, b: unknown): unknown;
}

export interface NumberOperator {
  (a: number, b: number): number;
  (a: unknown, b: unknown): unknown;
}

export const add = python.add as Sum;
export const subtract = python.subtract as NumberOperator;
export const multiply = python.multiply as NumberOperator;
export const divide = python.divide as NumberOperator;
export const floorDivide = python.floorDivide as NumberOperator;
export const modulo = python.modulo as NumberOperator;
export const raisedTo = python.raisedTo as NumberOperator;
export const bitwiseAnd = python.bitwiseAnd as NumberOperator;
export const bitwiseOr = python.bitwiseOr as NumberOperator;
export const bitwiseXor = python.bitwiseXor as NumberOperator;
export const leftShift = python.leftShift as NumberOperator;
export const rightShift = python.rightShift as NumberOperator;

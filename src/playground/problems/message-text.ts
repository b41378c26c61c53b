/** Messages name code in backticks, for terminals; here it is set as code. */
import { create } from '../elements.js';

export function messageText(message: string): readonly (Node | string)[] {
  return message.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? create('code', '', part) : part));
}

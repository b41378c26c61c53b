/** What is typed for a program to read, line by line as a terminal gives it: each with its end. */
export function inputLines(input: string): string[] {
  const text = input === '' || input.endsWith('\n') ? input : `${input}\n`;
  return text.match(/.*\n/g) ?? [];
}

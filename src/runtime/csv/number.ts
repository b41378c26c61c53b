/** A field without quotes as a number; null where it is none. */
export function parseFloat(text: string): number | null {
  const value = Number(text.trim());
  return text.trim() === '' || Number.isNaN(value) ? null : value;
}

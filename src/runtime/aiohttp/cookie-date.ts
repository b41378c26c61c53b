const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

interface Found {
  time?: readonly [number, number, number];
  day?: number;
  month?: number;
  year?: number;
}

/** The date of a cookie's `expires`, by RFC 6265: seconds since 1970, or null for what is none. */
export function cookieDate(text: string): number | null {
  const found: Found = {};
  const tokens = text.match(/[\x00-\x08\x0A-\x1F\d:a-zA-Z\x7F-\xFF]+/g) ?? [];
  for (const token of tokens) note(found, token);
  const { time, day, month, year } = found;
  if (time === undefined || day === undefined || month === undefined || year === undefined) return null;
  const [hour, minute, second] = time;
  const full = year >= 70 && year <= 99 ? year + 1900 : year <= 69 ? year + 2000 : year;
  if (day < 1 || day > 31 || full < 1601 || hour > 23 || minute > 59 || second > 59) return null;
  return Date.UTC(full, month, day, hour, minute, second) / 1000;
}

/** Each token is the first part that it can be and that is not known yet. */
function note(found: Found, token: string): void {
  const time = found.time === undefined ? /^(\d{1,2}):(\d{1,2}):(\d{1,2})/.exec(token) : null;
  if (time !== null) {
    found.time = [Number(time[1]), Number(time[2]), Number(time[3])];
    return;
  }
  const day = found.day === undefined ? /^\d{1,2}/.exec(token) : null;
  if (day !== null) {
    found.day = Number(day[0]);
    return;
  }
  const month = found.month === undefined ? months.indexOf(token.slice(0, 3).toLowerCase()) : -1;
  if (month >= 0) {
    found.month = month;
    return;
  }
  const year = found.year === undefined ? /^\d{2,4}/.exec(token) : null;
  if (year !== null) found.year = Number(year[0]);
}

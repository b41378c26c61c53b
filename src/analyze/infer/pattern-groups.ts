/** The groups of a regular expression that is written in the program: how many there are, and which may take no part. */

/** For each group: does it take part in every match? */
export function groupsOf(pattern: string): readonly boolean[] {
  const reader = new GroupReader(pattern);
  reader.alternatives(true);
  return reader.groups;
}

class GroupReader {
  readonly groups: boolean[] = [];
  private readonly pattern: string;
  private at = 0;

  constructor(pattern: string) {
    this.pattern = pattern;
  }

  /** What stands between bars takes part only if there are none. */
  alternatives(isSure: boolean): void {
    const first = this.groups.length;
    let isAlone = true;
    while (this.at < this.pattern.length && this.pattern[this.at] !== ')') {
      if (this.pattern[this.at] === '|') {
        isAlone = false;
        this.at += 1;
      } else this.item(isSure);
    }
    if (!isAlone) this.groups.fill(false, first);
  }

  private item(isSure: boolean): void {
    const character = this.pattern[this.at];
    if (character === '\\') this.at += 2;
    else if (character === '[') this.skipSet();
    else if (character === '(') this.group(isSure);
    else this.at += 1;
  }

  private skipSet(): void {
    this.at += this.pattern[this.at + 1] === '^' ? 2 : 1;
    if (this.pattern[this.at] === ']') this.at += 1;
    while (this.at < this.pattern.length && this.pattern[this.at] !== ']') this.at += this.pattern[this.at] === '\\' ? 2 : 1;
    this.at += 1;
  }

  private group(isSure: boolean): void {
    const first = this.groups.length;
    const opening = /^\((?:\?P<[^>]*>|\?(?:<[=!]|[=!:>]|[aiLmsux-]*:)|(?!\?))/.exec(this.pattern.slice(this.at));
    if (opening === null) {
      // A comment, flags, or a reference by name: no group.
      const end = this.pattern.indexOf(')', this.at);
      this.at = end < 0 ? this.pattern.length : end + 1;
      return;
    }
    const isCaptured = opening[0] === '(' || opening[0].startsWith('(?P<');
    if (isCaptured) this.groups.push(isSure);
    this.at += opening[0].length;
    this.alternatives(isSure && !/^\(\?<?!/.test(opening[0]));
    this.at += 1;
    if (/^(?:[*?]|\{0?,|\{0\})/.test(this.pattern.slice(this.at))) this.groups.fill(false, first);
  }
}

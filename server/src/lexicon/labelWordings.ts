const MARK = /…\d*(?:\+|-\d+)?\??|#\d*(?:-\d+)?|<[a-z-]+>|[()[\]|]|[^…#<()[\]|]+/gu;
/** Wordings of one label, at most. */
const MOST_WORDINGS = 5_000;

/** Every wording that a label's pattern stands for, with its gaps, numbers and names as they are written. */
export function labelWordings(pattern: string): string[] {
  const tokens = pattern.match(MARK) ?? [];
  let at = 0;
  const alternatives = (): string[] => {
    const all = sequence();
    while (tokens[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  };
  const sequence = (): string[] => {
    let wordings = [''];
    for (let token = tokens[at]; token !== undefined && !/^[)\]|]$/.test(token); token = tokens[at]) {
      at++;
      let ways = [token];
      if (token === '(' || token === '[') {
        ways = alternatives();
        if (token === '[') ways.push('');
        at++;
      }
      wordings = wordings.flatMap((before) => ways.map((way) => before + way)).slice(0, MOST_WORDINGS);
    }
    return wordings;
  };
  return [...new Set(alternatives())];
}

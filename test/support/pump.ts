/**
 * Looks for a text on which a pattern takes more than linear time: what such patterns trip over, again and again, and then
 * something that they cannot take.
 */

/** One of each sort of character that patterns tell apart, and what prose and lists repeat. */
const PUMPS = [...Array.from(' \t\n.?!-_,;:/|\'"«)[]{<#*=+@%–…éaA1x'), 'a ', 'a, ', 'a.', 'a-', '1 ', '- ', '[a', '{a'];
const END = 'a!\n\u0001';
/** Characters: a cubic pattern shows on few, and would take too long on many. */
const LENGTHS = [150, 5000];
/** Milliseconds that few linear patterns take on so many. */
const SUSPECT = 0.5;
/** How much longer four times the text may take: 4 where time is linear, 16 where it is quadratic. */
const GROWTH = 8;

/** Whether anything in it may be repeated without end; else its time is linear. */
const isUnbounded = (source: string): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'x'));

/** Words that the pattern names, the first few: "a la fin", "modalites d'". */
const wordsIn = (source: string): string[] => [...new Set(source.replace(/\\[a-zA-Z]/g, '|').match(/[\p{L}'’ -]{3,}/gu) ?? [])].slice(0, 8);

/** Milliseconds that the pattern takes on a text. */
function time(pattern: RegExp, text: string): number {
  const start = performance.now();
  text.replace(pattern, '');
  return performance.now() - start;
}

/** The same without what other processes take, the least of several runs. */
function processorTime(pattern: RegExp, text: string): number {
  let least = Infinity;
  for (let run = 0; run < 2; run++) {
    const start = process.cpuUsage();
    text.replace(pattern, '');
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

/** Times that growth must be seen, one after the other: a machine that is busy with other things shows some where there is none. */
const SIGHTINGS = 4;

function growsEachTime(pattern: RegExp, text: string, longer: string): boolean {
  for (let sighting = 0; sighting < SIGHTINGS; sighting++) {
    const once = processorTime(pattern, text);
    if (once < SUSPECT || processorTime(pattern, longer) <= GROWTH * once) return false;
  }
  return true;
}

/** What is repeated in a text on which the pattern takes more than linear time, undefined where no such text was found. */
export function superlinear({ source, flags }: RegExp): string | undefined {
  if (!isUnbounded(source)) return undefined;
  // As readers look for all that there is: from each place on.
  const pattern = new RegExp(source, [...new Set(`${flags}g`)].join(''));
  const words = wordsIn(source);
  const attacks = [
    ...PUMPS.map((pump) => ['', pump] as const),
    ...words.map((word) => ['', `${word} `] as const),
    ...words.map((word) => [word, ' '] as const),
  ];
  for (const length of LENGTHS) {
    for (const [head, pump] of attacks) {
      const text = (characters: number): string => head + pump.repeat(Math.ceil(characters / pump.length)) + END;
      if (time(pattern, text(length)) < SUSPECT || time(pattern, text(length)) < SUSPECT) continue;
      if (growsEachTime(pattern, text(length), text(4 * length))) return head + pump;
    }
  }
  return undefined;
}

/** What a link leads to: a path of the workspace, or something that is never looked at. */
export type ResolvedTarget =
  | {
      readonly kind: 'file';
      /** From the workspace's root, with `/`, decoded; empty for the root itself. */
      readonly path: string;
      /** Decoded, without `#`; absent where the link names none. */
      readonly anchor?: string;
    }
  /** A site, an address, another program. */
  | { readonly kind: 'external' }
  /** A place on the machine outside the workspace, or one that no file can have. */
  | { readonly kind: 'outside' };

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;
const ELSEWHERE = /^(?:file:|[a-z]:|~[/\\]|\\\\)/i;
// oxlint-disable-next-line no-control-regex -- no file name holds one, and some systems fail on them
const CONTROL = /[\x00-\x1f]/;

/**
 * Resolves a link against the document that holds it. As in VS Code, a leading `/` is the workspace's root. `#part` alone is
 * a part of the document itself.
 * @param from path of the document, from the workspace's root, with `/`
 */
export function resolveTarget(url: string, from: string): ResolvedTarget {
  const written = url.trim().replace(/^<(.*)>$/s, '$1');
  if (ELSEWHERE.test(written)) return { kind: 'outside' };
  if (EXTERNAL.test(written)) return { kind: 'external' };
  const hash = written.indexOf('#');
  const anchor = hash < 0 ? undefined : decode(written.slice(hash + 1));
  const address = decode((hash < 0 ? written : written.slice(0, hash)).replace(/\?.*$/s, '')).replaceAll('\\', '/');
  if (CONTROL.test(address)) return { kind: 'outside' };
  const path = address === '' ? from : join(address.startsWith('/') ? [] : from.split('/').slice(0, -1), address.split('/'));
  if (path === undefined) return { kind: 'outside' };
  return { kind: 'file', path, ...(anchor && { anchor }) };
}

/** The path, or undefined where it leaves the workspace. */
function join(folder: readonly string[], steps: readonly string[]): string | undefined {
  const path = [...folder];
  for (const step of steps) {
    if (step === '' || step === '.') continue;
    if (step !== '..') path.push(step);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join('/');
}

/** Percent-decoding in which what is no code stays as it is: "100%", "%E0%A4%A". */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/**
 * How a document writes a link to a path, in the manner of the link that stood there: from the root or from itself, `./` or not.
 * @param encoded whether it is the address of a Markdown link, in which spaces and brackets are written as codes
 */
export function relativeTo(path: string, from: string, like: string, encoded: boolean): string {
  const steps = path.split('/').map((step) => (encoded ? encode(step) : step));
  if (like.startsWith('/')) return `/${steps.join('/')}`;
  const folder = from
    .split('/')
    .slice(0, -1)
    .map((step) => (encoded ? encode(step) : step));
  let shared = 0;
  while (shared < folder.length && shared < steps.length - 1 && folder[shared] === steps[shared]) shared++;
  const up = folder.slice(shared).map(() => '..');
  const relative = [...up, ...steps.slice(shared)].join('/');
  return like.startsWith('./') && up.length === 0 ? `./${relative}` : relative;
}

const encode = (step: string): string =>
  step.replace(/[\s%?#()<>\\|]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** What follows the path in an address. */
export const tailOf = (url: string): string => /[?#].*$/s.exec(url)?.[0] ?? '';

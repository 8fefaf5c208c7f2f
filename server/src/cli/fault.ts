/**
 * An error of the program's own, on one line that its authors can use: name, message, place in the program. Folders are
 * left out, because the line is meant to be sent and they tell of the user's machine.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const message = error.message.replace(/\s+/g, ' ').replace(/(?:[A-Za-z]:)?[\\/][^\s'"]*[\\/]/g, '…/');
  const place = /^ +at .*?([^\\/():\s]+:\d+:\d+)\)?$/m.exec(error.stack ?? '')?.[1];
  return `${error.name}: ${message}${place ? `, ${place}` : ''}`;
}

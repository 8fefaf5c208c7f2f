/** Puts `params` into the `{names}` of a message. A name without a value stays as it is: better seen than silently lost. */
export function format(message: string, params: Readonly<Record<string, string>> = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

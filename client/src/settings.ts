import { env, workspace } from 'vscode';
import { type Locale, localeOf, SERVER_ID } from '../../server/src/protocol/index.ts';

/** The settings that the client itself obeys; the server asks for the others. Read anew each time: they change while it runs. */
const configuration = () => workspace.getConfiguration(SERVER_ID);

/** When documents are checked: at each change, or only when they are opened and saved. */
export const diagnosticsRun = () => configuration().get<'onType' | 'onSave'>('diagnostics.run', 'onType');

/** Language in which the client speaks, the same as the server's. */
export function messageLocale(): Locale {
  const locale = configuration().get<'auto' | Locale>('locale', 'auto');
  return locale === 'auto' ? localeOf(env.language) : locale;
}

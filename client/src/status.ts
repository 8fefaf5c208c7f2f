import { Disposable, languages, LanguageStatusSeverity, workspace } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { COMMANDS } from './commands.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';
import { messageLocale } from './settings.ts';

/** The language status item of Markdown editors: the edition in force and why, or what is wrong with the server. */
export function createStatusItem(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('singulier.status', documentSelector());
  item.name = 'Singulier';

  const show = () => {
    const { state, status } = server;
    const failed = state === State.Stopped || state === State.StartFailed;
    item.busy = !failed && status === undefined;
    item.severity = failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    if (failed) {
      item.text = message(state === State.StartFailed ? 'failed' : 'stopped');
      item.detail = 'Singulier';
      item.command = { title: message('restart'), command: COMMANDS.restart };
    } else if (status === undefined) {
      item.text = message('starting');
      item.detail = 'Singulier';
      item.command = undefined;
    } else {
      const date = shortDate(status.asOf);
      item.text = message('edition', { edition: status.edition, date });
      item.detail = message(ORIGINS[status.origin], { date });
      item.command = { title: message('settings'), command: COMMANDS.openSettings };
    }
  };

  show();
  return Disposable.from(
    item,
    server.onDidChange(show),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('singulier.locale')) show();
    }),
  );
}

const ORIGINS = { setting: 'fromSetting', configuration: 'fromConfiguration', today: 'fromToday' } as const;

/** An ISO date as day/month/year, for readers in Europe in both languages. */
function shortDate(iso: string): string {
  const locale = messageLocale() === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(iso));
}

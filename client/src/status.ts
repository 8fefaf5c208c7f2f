import { Disposable, languages, LanguageStatusSeverity, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { STATUS_NOTIFICATION, type StatusParams } from '../../server/src/protocol/index.ts';
import { COMMANDS } from './commands.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import { messageLocale } from './settings.ts';

/** The language status item of Markdown editors: the edition in force and why, or what is wrong with the server. */
export function createStatus(client: LanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('singulier.status', documentSelector());
  item.name = 'Singulier';
  let inForce: StatusParams | undefined;

  const show = () => {
    const running = client.state === State.Running;
    const starting = client.state === State.Starting || (running && inForce === undefined);
    item.busy = starting;
    item.severity = running || starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    if (running && inForce !== undefined) {
      const date = shortDate(inForce.asOf);
      item.text = message('edition', { edition: inForce.edition, date });
      item.detail = message(inForce.origin === 'setting' ? 'fromSetting' : 'fromToday', { date });
      item.command = { title: message('settings'), command: COMMANDS.openSettings };
    } else {
      item.text = message(starting ? 'starting' : client.state === State.StartFailed ? 'failed' : 'stopped');
      item.detail = 'Singulier';
      item.command = starting ? undefined : { title: message('restart'), command: COMMANDS.restart };
    }
  };

  show();
  return Disposable.from(
    item,
    client.onDidChangeState(({ newState }) => {
      // What a former server said does not hold for the next one.
      if (newState !== State.Running) inForce = undefined;
      show();
    }),
    client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => {
      inForce = params;
      show();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('singulier.locale')) show();
    }),
  );
}

/** An ISO date as day/month/year, for readers in Europe in both languages. */
function shortDate(iso: string): string {
  const locale = messageLocale() === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(new Date(iso));
}

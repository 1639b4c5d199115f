import type { Severity } from '../../problems/codes.ts';
import type { Reporter } from './Reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: a workflow command for each finding, shown beside the line in a pull request. */
export const githubReporter: Reporter = {
  name: 'github',
  description: 'for GitHub Actions: `::error file=…,line=…,col=…,title=…::…`',
  report: ({ findings, folder }) =>
    findings
      .map(({ severity, file, line, endLine, column, endColumn, code, message, explanation }) => {
        const place = {
          file: folder === '' ? file : `${folder}/${file}`,
          line,
          endLine,
          col: column,
          ...(line === endLine ? { endColumn } : {}),
          title: code,
        };
        const properties = Object.entries(place).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
        return `::${COMMANDS[severity]} ${properties.join(',')}::${escaped(`${message}\n${explanation}`)}`;
      })
      .join('\n'),
};

/** As the runner reads it back: a line feed would end the command, a per cent sign begins an escape. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In properties a colon and a comma end a value. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

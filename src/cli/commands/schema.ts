import { join } from 'node:path';
import type { Command } from 'commander';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { DONE } from '../ExitCode.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { shippedSchemas } from '../shippedSchemas.ts';
import { writeText } from '../writeText.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler schema`: the JSON Schemas of the flow files, for editors: shown, or written beside the flows. */
export const schema: CliCommand = {
  name: 'schema',
  describe: (command: Command) =>
    command
      .description('show the JSON Schemas of the flow files, or write them beside the flows')
      .argument('[name]', 'only this one, such as flow')
      .option('--write', 'write them to the flows folder')
      .option('--out <folder>', 'write them to this folder')
      .option(...FLOWS_OPTION),
  async run(io, args, options) {
    const schemas = chosen(shippedSchemas(), args[0] as string | undefined);
    const folder = (options.out as string | undefined) ?? (options.write ? flowsFolder(io, options) : undefined);
    if (folder === undefined) {
      const files = Object.values(schemas);
      io.out(JSON.stringify(args[0] === undefined ? schemas : files[0], null, 2));
      return DONE;
    }
    for (const [file, content] of Object.entries(schemas)) {
      writeText(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
      io.out(`${join(folder, file)} written`);
    }
    return DONE;
  },
};

function chosen(schemas: Record<string, object>, name: string | undefined): Record<string, object> {
  if (name === undefined) return schemas;
  const file = name.endsWith('.json') ? name : `${name}.schema.json`;
  const known = Object.keys(schemas);
  const found = schemas[file];
  if (!found) throw new ProblemError({ code: 'unknown-schema', args: { name }, suggestion: nearestName(file, known)?.replace('.schema.json', '') });
  return { [file]: found };
}

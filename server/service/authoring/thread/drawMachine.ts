import { readMachines, machineNamed, type Machines } from '../../../../src/flow/reading/readMachines.ts';
import { graphFormats } from '../../../../src/graph/formats.ts';
import { graphOf } from '../../../../src/graph/graphOf.ts';
import { wordsOfPhrases } from '../../../../src/graph/wordsOfPhrases.ts';
import { nearestName } from '../../../../src/problems/nearestName.ts';
import { ProblemError, type Problem } from '../../../../src/problems/Problem.ts';
import type { Picture, PictureAsked } from './questions.ts';

/** Draws a machine of a flow, right or wrong, in one of the forms of pictures. */
export async function drawMachine({ files, flow, format, machine, language, depth, detail }: PictureAsked): Promise<Picture> {
  const machines = await readMachines(files, flow);
  if (!machines.ok) return none(machines.problems);
  const source = machineNamed(machines.value, machine);
  if (source === undefined) return none([unknownMachine(machines.value, machine ?? '')]);
  const form = graphFormats.find(({ name }) => name === format);
  if (form === undefined) return none([{ code: 'unknown-format', args: { name: format, known: graphFormats.map(({ name }) => name).join(', ') } }]);
  try {
    const wordsOf = language === undefined ? undefined : wordsOfPhrases(machines.value, language);
    const subject = { graph: graphOf(source.walked, wordsOf), machine: source.machine, ...(detail ? { detail } : {}), ...(depth ? { depth } : {}) };
    const text = await form.write(subject);
    return text.ok ? { text: text.value, problems: [] } : none(text.problems);
  } catch (error) {
    if (error instanceof ProblemError) return none(error.problems);
    throw error;
  }
}

function none(problems: readonly Problem[]): Picture {
  return { text: null, problems: problems.map(({ cause: _cause, ...problem }) => problem) };
}

function unknownMachine({ flow, rules }: Machines, name: string): Problem {
  const suggestion = nearestName(
    name,
    [flow, ...rules].map(({ walked }) => walked.id),
  );
  return { code: 'unknown-machine', args: { name }, ...(suggestion === undefined ? {} : { suggestion }) };
}

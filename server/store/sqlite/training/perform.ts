import { ProblemError } from '../../../../src/problems/Problem.ts';
import type { Performs } from '../Performs.ts';
import type { TrainingRead, TrainingWrite } from './operations.ts';

export const trainingReads: Performs<TrainingRead> = {
  loadPersona: (statements, { tenant, hash }) => statements.selectContent.get(tenant, hash),
  findPersona: (statements, { tenant, id }) => statements.selectPersona.get(tenant, id),
  personas: (statements, { tenant }) => statements.selectPersonas.all(tenant),
  loadSimulation: (statements, { tenant, id }) => statements.selectSimulation.get(tenant, id),
  simulations: (statements, operation) => statements.simulationList(operation),
  loadAssignment: (statements, { tenant, id }) => statements.selectAssignment.get(tenant, id),
  assignments: (statements, { kind: _, ...page }) => statements.selectAssignments.all(page),
};

export const trainingWrites: Performs<TrainingWrite> = {
  keepPersona(statements, { row }) {
    statements.insertContent.run(row);
    return true;
  },
  savePersona(statements, { row, expectedRevision }) {
    const found = statements.selectPersona.get(row.tenant, row.id)?.revision ?? 0;
    if (found !== expectedRevision) return false;
    statements.upsertPersona.run(row);
    return true;
  },
  removePersona: (statements, { tenant, id }) => statements.deletePersona.run(tenant, id).changes > 0,
  saveSimulation(statements, { row }) {
    const { tenant, id } = row;
    if (statements.selectSimulation.get(tenant, id) !== undefined) return false;
    if (statements.insertSimulation.run(row).changes === 0) throw new ProblemError({ code: 'unknown-conversation', args: { id } });
    return true;
  },
  saveAssignment(statements, { row, expectedRevision }) {
    const found = statements.selectAssignment.get(row.tenant, row.id)?.revision ?? 0;
    if (found !== expectedRevision) return false;
    statements.upsertAssignment.run(row);
    return true;
  },
  removeAssignment: (statements, { tenant, id }) => statements.deleteAssignment.run(tenant, id).changes > 0,
};

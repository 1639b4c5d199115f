/** Who waits for an answer, and whose promises are due. */
export const WORK_LIST_COLUMNS = `
-- What the work list of an agent goes by. Conversations from before have nobody waiting until their next turn says so.
ALTER TABLE conversations ADD COLUMN waiting_since INTEGER;
ALTER TABLE conversations ADD COLUMN reply_due INTEGER;

-- The agent of the conversation, kept along with it, so that the promises of one agent are found in the order of their times.
ALTER TABLE tasks ADD COLUMN agent TEXT;
UPDATE tasks SET agent = (SELECT agent FROM conversations WHERE number = tasks.conversation);
CREATE INDEX tasks_by_agent ON tasks (tenant, agent, due);
CREATE INDEX tasks_by_agent_and_status ON tasks (tenant, agent, status, due);
`;

/** What a generated pipeline does: show what a change would do, do it, or look whether somebody else did. */
export const pipelineActions = ['plan', 'deploy', 'drift'] as const;

export type PipelineAction = (typeof pipelineActions)[number];

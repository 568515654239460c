/** Of `diff` and `review`. */
export const diffFormats = ['text', 'markdown', 'json', 'html'] as const;

export type DiffFormat = (typeof diffFormats)[number];

/** Of `pipeline`. */
export const pipelineFormats = ['gitlab', 'github'] as const;

export type PipelineFormat = (typeof pipelineFormats)[number];

/** The parts of a dialogue as people see them. */
export const DIALOOG_PARTS = ['onderwerp', 'aannames', 'gesprek', 'opbrengst'] as const;
export type DialoogPart = (typeof DIALOOG_PARTS)[number];

/**
 * Indicators of the RNQ that Singulier reads more of a programme for than evidence, by what they are about. The editions keep
 * their numbers; in a framework of one's own, numbers are about something else (`asksForItems`).
 */
export const INDICATOR = {
  publicInformation: 1,
  results: 2,
  certification: 3,
  objectives: 5,
  content: 6,
  certificationMatch: 7,
  assessment: 11,
  certifyingExam: 16,
  resources: 19,
  subcontracting: 27,
} as const;

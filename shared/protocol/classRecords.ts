/**
 * What is had of a class when it has been played: the grade book, what students wrote, the debrief, and everything as JSON
 * (classes.ts says where).
 */
export type {
  ClassDebrief,
  ClassExport,
  ContributionLog,
  GradeBook,
  GradeRow,
  ReflectionList,
  WorldDebrief,
} from '../classes/records.ts';

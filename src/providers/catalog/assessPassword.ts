import { gradePassword } from '../../detect/gradePassword';
import type { Assignment, Confidence } from '../../detect/rule';

/** For passwords that people choose: what everybody's examples hold is told at low only. */
export function assessPassword({ value }: Assignment): Confidence | undefined {
  const grade = gradePassword(value);
  return grade && (grade === 'weak' ? 'low' : 'medium');
}

import { UserError } from '../../errors';

export type ConsoleFault =
  | 'denied'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'limited'
  | 'fault'
  | 'unanswered'
  | 'unreadable'
  | 'cancelled'
  | 'refused';

/** Why the issuer's API did not do what was asked, as a sentence. */
export class ConsoleError extends UserError {
  readonly fault: ConsoleFault;

  constructor(fault: ConsoleFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

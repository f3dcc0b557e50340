import type { RegisterCommand } from '../host/envFilePorts';
import type { KeyServices } from './keyServices';

/** What the commands for a key's life are registered with. */
export interface LifePorts {
  readonly services: KeyServices;
  readonly registerCommand: RegisterCommand;
}

import type * as vscode from 'vscode';
import type { Detector } from '../../detect/detector';
import type { LeakStep } from '../../lifecycle/leak/incident';
import type { Leaks } from '../../lifecycle/leak/leaks';
import type { KeyServices } from '../keyServices';

/** What the answer to a leak works with. */
export interface LeakPorts {
  readonly services: KeyServices;
  readonly leaks: Leaks;
  readonly detector: Detector;
  readonly view: {
    reveal(incidentId: string, step: LeakStep): Promise<void>;
    showPlaces(incidentId: string): Promise<void>;
    setMessage(message: string | undefined): void;
  };
  /** Where the report goes; undefined after Escape. */
  readonly askTarget: (name: string) => Promise<vscode.Uri | undefined>;
}

import type { ProjectVariable } from './readNeeds';

/** What a project needs: reads its folder once, then file by file as they change. */
export class ProjectNeeds {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async scan(_options: { readonly signal?: AbortSignal } = {}): Promise<void> {}

  /** Reads one file again, or drops it where it is gone. Answers whether anything changed. */
  async update(_path: string): Promise<boolean> {
    return false;
  }

  /** By name. */
  get variables(): readonly ProjectVariable[] {
    return [];
  }
}
